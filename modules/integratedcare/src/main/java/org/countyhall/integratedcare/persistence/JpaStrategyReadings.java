package org.countyhall.integratedcare.persistence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;

import org.countyhall.integratedcare.api.IndicatorDetails;
import org.countyhall.integratedcare.api.IndicatorLine;
import org.countyhall.integratedcare.api.OutcomeLine;
import org.countyhall.integratedcare.api.PartnersAndFacts;
import org.countyhall.integratedcare.api.StrategyOverview;
import org.countyhall.integratedcare.api.StrategyReadings;
import org.countyhall.integratedcare.api.StrategyReport;
import org.countyhall.integratedcare.domain.Aim;
import org.countyhall.integratedcare.domain.Definition;
import org.countyhall.integratedcare.domain.DefinitionStatus;
import org.countyhall.integratedcare.domain.Operator;
import org.countyhall.integratedcare.domain.Point;
import org.countyhall.integratedcare.domain.Progress;
import org.countyhall.integratedcare.domain.StepKind;
import org.countyhall.integratedcare.domain.StrategyStatus;
import org.countyhall.integratedcare.domain.TargetKind;
import org.countyhall.integratedcare.domain.rules.ExpectedPathIsStraight;
import org.countyhall.integratedcare.domain.rules.StrategyIsInForce;

@ApplicationScoped
class JpaStrategyReadings implements StrategyReadings, StrategyReport {

    private static final String OBSERVATIONS = """
            select i.code, o.observed_on, o.value, o.source, o.origin, o.recorded_by, o.recorded_at,
              o.id = max(o.id) over (partition by o.indicator_id, o.observed_on) counts
            from integratedcare_observation o join integratedcare_indicator i on i.id = o.indicator_id
            """;

    @PersistenceContext(unitName = "countyhall")
    EntityManager em;

    @Override
    public Optional<StrategyOverview> overview() {
        return rows("select s.name, s.baseline_on, s.source from integratedcare_strategy s order by s.id", Map.of()).stream().findFirst()
                .map(this::overview);
    }

    private StrategyOverview overview(Row strategy) {
        List<StrategyOverview.Step> path = path();
        StrategyStatus status = StrategyIsInForce.of(statutoryPartners(), path.stream().map(step ->
                new StrategyIsInForce.Step(StepKind.valueOf(step.kind()), step.partner(), step.on(), step.done())).toList());
        return new StrategyOverview(strategy.text("name"), strategy.day("baseline_on"), strategy.text("source"), status.inForce(),
                status.recommended(), status.recommendedOn().orElse(null),
                status.approvals().stream().map(one -> new StrategyOverview.Approval(one.partner(), one.given(), one.on().orElse(null)))
                        .toList(),
                outcomes(), enablers(), path);
    }

    private List<String> statutoryPartners() {
        return rows("select p.name from integratedcare_partner p where p.statutory order by p.name", Map.of()).stream()
                .map(row -> row.text("name")).toList();
    }

    private List<StrategyOverview.Enabler> enablers() {
        return rows("select e.number, e.title from integratedcare_enabler e order by e.number", Map.of()).stream()
                .map(row -> new StrategyOverview.Enabler(row.whole("number"), row.text("title"))).toList();
    }

    private List<StrategyOverview.Step> path() {
        return rows("select s.* from integratedcare_step s order by s.happens_on is null, s.happens_on, s.position", Map.of()).stream()
                .map(row -> new StrategyOverview.Step(row.whole("position"), row.text("body"), row.text("kind"), row.text("partner"),
                        row.day("happens_on"), row.text("happens_in"), row.yes("done"), row.text("note"), row.text("source")))
                .toList();
    }

    @Override
    public List<OutcomeLine> outcomes() {
        Map<Integer, List<OutcomeLine.Priority>> priorities = new HashMap<>();
        rows("select o.number outcome, p.number, p.title from integratedcare_priority p"
                + " join integratedcare_outcome o on o.id = p.outcome_id order by o.number, p.number", Map.of())
                .forEach(row -> priorities.computeIfAbsent(row.whole("outcome"), number -> new ArrayList<>())
                        .add(new OutcomeLine.Priority(row.whole("number"), row.text("title"))));
        List<IndicatorLine> indicators = indicators(null);
        return rows("select o.number, o.title, o.summary, o.source from integratedcare_outcome o order by o.number", Map.of()).stream()
                .map(row -> outcome(row, priorities.getOrDefault(row.whole("number"), List.of()),
                        indicators.stream().filter(one -> one.outcome() == row.whole("number")).toList()))
                .toList();
    }

    private static OutcomeLine outcome(Row row, List<OutcomeLine.Priority> priorities, List<IndicatorLine> indicators) {
        return new OutcomeLine(row.whole("number"), row.text("title"), row.text("summary"), row.text("source"), priorities,
                indicators.size(), (int) indicators.stream().filter(IndicatorLine::complete).count(),
                (int) indicators.stream().filter(one -> one.latest() != null).count(), count(indicators, "MET"),
                count(indicators, "ON_PATH"), count(indicators, "BEHIND") + count(indicators, "MOVING_AWAY"));
    }

    private static int count(List<IndicatorLine> indicators, String pace) {
        return (int) indicators.stream().filter(one -> one.pace().equals(pace)).count();
    }

    @Override
    public List<IndicatorLine> indicators(Integer outcome) {
        Map<String, Object> which = outcome == null ? Map.of() : Map.of("outcome", outcome);
        Map<String, List<Row>> observations = observations("", Map.of());
        return indicatorRows(outcome == null ? "" : " where o.number = :outcome", which).stream()
                .map(row -> line(row, observations.getOrDefault(row.text("code"), List.of()))).toList();
    }

    @Override
    public Optional<IndicatorDetails> indicator(String code) {
        Map<String, Object> which = Map.of("code", code);
        return indicatorRows(" where i.code = :code", which).stream().findFirst()
                .map(row -> details(row, observations(" where i.code = :code", which).getOrDefault(code, List.of())));
    }

    private IndicatorDetails details(Row row, List<Row> observations) {
        IndicatorLine line = line(row, observations);
        LocalDate baselineOn = row.day("baseline_on");
        return new IndicatorDetails(line, baselineOn, observations.stream()
                .map(one -> new IndicatorDetails.Observed(one.day("observed_on"), one.amount("value"), one.text("source"),
                        one.text("origin"), one.text("recorded_by"), one.instant("recorded_at"), one.yes("counts"))).toList(),
                line.complete() ? path(definition(row), baselineOn, observations) : List.of());
    }

    /** The baseline, each day that was observed, and the target with its day of each year before, so that the days are about even. */
    private static List<IndicatorDetails.Expected> path(Definition definition, LocalDate baselineOn, List<Row> observations) {
        List<LocalDate> days = new ArrayList<>(List.of(baselineOn, definition.targetBy()));
        observations.forEach(one -> days.add(one.day("observed_on")));
        for (LocalDate day = definition.targetBy().minusYears(1); day.isAfter(baselineOn.plusMonths(2)); day = day.minusYears(1)) {
            days.add(day);
        }
        return days.stream().distinct().sorted()
                .map(day -> new IndicatorDetails.Expected(day, ExpectedPathIsStraight.on(day, definition, baselineOn))).toList();
    }

    private List<Row> indicatorRows(String where, Map<String, Object> parameters) {
        return rows("""
                select i.*, o.number outcome, o.title outcome_title, (select min(s.baseline_on) from integratedcare_strategy s) baseline_on
                from integratedcare_indicator i join integratedcare_outcome o on o.id = i.outcome_id
                """ + where + " order by i.position, i.id", parameters);
    }

    private Map<String, List<Row>> observations(String where, Map<String, Object> parameters) {
        Map<String, List<Row>> byCode = new HashMap<>();
        rows(OBSERVATIONS + where + " order by o.observed_on, o.id", parameters)
                .forEach(row -> byCode.computeIfAbsent(row.text("code"), code -> new ArrayList<>()).add(row));
        return byCode;
    }

    private static IndicatorLine line(Row row, List<Row> observations) {
        List<Row> counting = observations.stream().filter(one -> one.yes("counts")).toList();
        Progress progress = Progress.of(DefinitionStatus.valueOf(row.text("status")), definition(row), row.day("baseline_on"),
                counting.stream().map(one -> new Point(one.day("observed_on"), one.amount("value"))).toList());
        return new IndicatorLine(row.text("code"), row.whole("outcome"), row.text("outcome_title"), row.text("name"), row.text("status"),
                row.text("kind"), row.text("direction"), row.amount("baseline"), row.text("operator"), row.amount("target"),
                row.text("unit"), row.text("target_year"), row.day("target_by"), row.text("comparator"), row.text("area"),
                row.text("note"), row.text("source"), row.whole("version"), progress.gaps().stream().map(Enum::name).toList(),
                progress.latest().map(Point::value).orElse(null), progress.latest().map(Point::on).orElse(null),
                counting.isEmpty() ? null : counting.get(counting.size() - 1).text("origin"), counting.size(),
                progress.sharePercent().orElse(null), progress.expected().orElse(null), progress.pace().name(),
                progress.arrival().map(arrival -> arrival.on().isPresent() ? "DAY" : "NEVER").orElse(null),
                progress.arrival().flatMap(arrival -> arrival.on()).orElse(null));
    }

    private static Definition definition(Row row) {
        return new Definition(TargetKind.valueOf(row.text("kind")), row.text("direction") == null ? null : Aim.valueOf(row.text("direction")),
                row.amount("baseline"), row.text("operator") == null ? null : Operator.valueOf(row.text("operator")),
                row.amount("target"), row.text("unit"), row.text("target_year"), row.day("target_by"), row.text("comparator"));
    }

    @Override
    public PartnersAndFacts partners() {
        return new PartnersAndFacts(
                rows("select p.name, p.code, p.statutory, p.source from integratedcare_partner p order by p.statutory desc, p.name", Map.of())
                        .stream().map(row -> new PartnersAndFacts.Partner(row.text("name"), row.text("code"), row.yes("statutory"),
                                row.text("source"))).toList(),
                rows("select f.item, f.quantity, f.qualifier, f.source from integratedcare_fact f order by f.id", Map.of()).stream()
                        .map(row -> new PartnersAndFacts.Fact(row.text("item"), row.count("quantity"), row.text("qualifier"),
                                row.text("source"))).toList());
    }

    @Override
    public Summary summary() {
        List<IndicatorLine> all = indicators(null);
        Optional<StrategyOverview> overview = overview();
        return new Summary(overview.map(StrategyOverview::name).orElse(""), overview.map(StrategyOverview::inForce).orElse(false),
                overview.map(one -> (int) one.approvalsGiven()).orElse(0), overview.map(one -> one.approvals().size()).orElse(0),
                all.size(), (int) all.stream().filter(IndicatorLine::complete).count(),
                (int) all.stream().filter(one -> one.latest() != null).count(), count(all, "MET"), count(all, "ON_PATH"),
                count(all, "BEHIND") + count(all, "MOVING_AWAY"));
    }

    @SuppressWarnings("unchecked")
    private List<Row> rows(String sql, Map<String, Object> parameters) {
        Query query = em.createNativeQuery(sql, Tuple.class);
        parameters.forEach(query::setParameter);
        return ((List<Tuple>) query.getResultList()).stream().map(Row::new).toList();
    }
}
