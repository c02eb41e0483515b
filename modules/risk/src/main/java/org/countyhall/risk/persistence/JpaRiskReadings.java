package org.countyhall.risk.persistence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;

import org.countyhall.core.Directorate;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;
import org.countyhall.risk.api.Matrix;
import org.countyhall.risk.api.RegisterSummary;
import org.countyhall.risk.api.RiskChange;
import org.countyhall.risk.api.RiskDetails;
import org.countyhall.risk.api.RiskLine;
import org.countyhall.risk.api.RiskReadings;
import org.countyhall.risk.domain.Band;
import org.countyhall.risk.domain.BandRange;
import org.countyhall.risk.domain.rules.DirectionFollowsTheAssessments;
import org.countyhall.risk.domain.rules.DirectionFollowsTheAssessments.Said;
import org.countyhall.risk.domain.rules.ReviewIsOverdue;

@ApplicationScoped
class JpaRiskReadings implements RiskReadings {

    private static final Map<String, String> ORDER = Map.of(
            "reference", "r.position", "title", "r.title", "directorate", "r.directorate", "likelihood", "a.likelihood",
            "impact", "a.impact", "score", "a.likelihood * a.impact", "target", "r.target_likelihood * r.target_impact",
            "maximum", "a.estimated_maximum", "nextReview", "a.next_review is null, a.next_review", "assessedOn", "a.assessed_on");

    private static final String CRITERIA =
            "(select c.id from risk_criteria c where c.valid_from <= :asAt order by c.valid_from desc limit 1)";

    private static final int CHANGES_SHOWN = 100;

    @PersistenceContext(unitName = "countyhall")
    EntityManager em;

    @Override
    public List<RegisterSummary> registers(LocalDate asAt) {
        return summaries("", asAt, Map.of());
    }

    @Override
    public Optional<RegisterSummary> register(String code, LocalDate asAt) {
        return summaries(" where g.code = :code", asAt, Map.of("code", code)).stream().findFirst();
    }

    private List<RegisterSummary> summaries(String which, LocalDate asAt, Map<String, Object> parameters) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("asAt", asAt);
        return rows("""
                select g.code, g.name, g.level, g.scale, g.source, g.first_as_at,
                  count(s.id) risks, sum(s.score is not null) assessed, sum(s.band = 'LOW') low, sum(s.band = 'MEDIUM') medium,
                  sum(s.band = 'HIGH') high, sum(s.next_review < :asAt) overdue, sum(s.origin = 'DEMONSTRATION') demonstrations,
                  coalesce(sum(s.estimated_maximum), 0) total, max(s.assessed_on) latest
                from risk_register g
                left join (select r.id, r.register_id, a.likelihood * a.impact score, b.band, a.next_review, a.origin,
                             a.estimated_maximum, a.assessed_on""" + RegisterSql.RISKS + ") s on s.register_id = g.id"
                + which + " group by g.id order by g.name", all).stream()
                .map(row -> new RegisterSummary(row.text("code"), row.text("name"), row.text("level"), row.text("scale"),
                        row.text("source"), asAt, row.day("first_as_at"), row.count("risks"), row.count("assessed"),
                        row.count("low"), row.count("medium"), row.count("high"), row.count("overdue"), row.count("demonstrations"),
                        row.amount("total"), row.day("latest")))
                .toList();
    }

    @Override
    public Matrix matrix(String register, LocalDate asAt) {
        boolean amounts = register(register, asAt).orElseThrow().amounts();
        List<Matrix.Step> columns = amounts ? amountSteps(asAt) : steps("IMPACT", asAt);
        Map<String, Row> filled = new HashMap<>();
        String column = amounts ? "w.position" : "a.impact";
        for (Row row : rows("select a.likelihood, " + column + " col, count(*) risks, sum(a.estimated_maximum) amount"
                + RegisterSql.RISKS.replace(" where r.entered_on", amounts
                        ? " join risk_criteria_amount w on w.criteria_id = a.criteria_id and a.estimated_maximum >= w.from_amount"
                                + " and (w.to_amount is null or a.estimated_maximum < w.to_amount) where r.entered_on"
                        : " where r.entered_on")
                + " and g.code = :code and a.likelihood is not null and " + column + " is not null group by a.likelihood, " + column,
                Map.of("asAt", asAt, "code", register))) {
            filled.put(row.whole("likelihood") + "x" + row.whole("col"), row);
        }
        List<BandRange> bands = amounts ? List.of() : bands(asAt);
        List<Matrix.Row> rows = new ArrayList<>();
        for (Matrix.Step likelihood : steps("LIKELIHOOD", asAt)) {
            rows.add(0, new Matrix.Row(likelihood, columns.stream()
                    .map(step -> cell(likelihood, step, bands, filled.get(likelihood.step() + "x" + step.step()))).toList()));
        }
        return new Matrix(columns, rows);
    }

    private static Matrix.Cell cell(Matrix.Step likelihood, Matrix.Step column, List<BandRange> bands, Row filled) {
        Integer score = bands.isEmpty() ? null : likelihood.step() * column.step();
        String band = bands.stream().filter(range -> range.holds(score)).map(range -> range.band().name()).findFirst().orElse(null);
        return new Matrix.Cell(likelihood.step(), column, filled == null ? 0 : filled.count("risks"),
                filled == null ? BigDecimal.ZERO : filled.amount("amount"), score, band);
    }

    private List<BandRange> bands(LocalDate asAt) {
        return rows("select b.band, b.from_score, b.to_score from risk_criteria_band b where b.criteria_id = " + CRITERIA,
                Map.of("asAt", asAt)).stream()
                .map(row -> new BandRange(Band.valueOf(row.text("band")), row.whole("from_score"), row.whole("to_score"))).toList();
    }

    private List<Matrix.Step> steps(String axis, LocalDate asAt) {
        return rows("select s.step, s.label from risk_criteria_step s where s.axis = :axis and s.criteria_id = " + CRITERIA
                + " order by s.step", Map.of("axis", axis, "asAt", asAt)).stream()
                .map(row -> new Matrix.Step(row.whole("step"), row.text("label"), null, null)).toList();
    }

    private List<Matrix.Step> amountSteps(LocalDate asAt) {
        return rows("select s.position, s.from_amount, s.to_amount from risk_criteria_amount s where s.criteria_id = " + CRITERIA
                + " order by s.position", Map.of("asAt", asAt)).stream()
                .map(row -> new Matrix.Step(row.whole("position"), null, row.amount("from_amount"), row.amount("to_amount"))).toList();
    }

    @Override
    public Rows<RiskLine> lines(String register, LocalDate asAt, TableQuery query) {
        Map<String, Object> parameters = new HashMap<>(Map.of("asAt", asAt, "code", register));
        String from = RegisterSql.RISKS + " and g.code = :code" + RegisterFilters.of(query, parameters);
        List<RiskLine> page = lines(from + query.orderBy(ORDER, "r.position, r.id"), asAt, parameters, query.offset(), query.limit());
        return new Rows<>(page, rows("select count(*) n" + from, parameters).get(0).count("n"));
    }

    List<RiskLine> lines(String fromAndOrder, LocalDate asAt, Map<String, Object> parameters, int offset, int limit) {
        Query query = query(RegisterSql.LINE + fromAndOrder, parameters).setFirstResult(offset).setMaxResults(limit);
        return tuples(query).stream().map(row -> line(row, asAt)).toList();
    }

    private static RiskLine line(Row row, LocalDate asAt) {
        LocalDate nextReview = row.day("next_review");
        Said now = row.day("assessed_on") == null ? null
                : new Said(row.whole("likelihood"), row.whole("impact"), row.amount("estimated_maximum"));
        Said before = row.whole("likelihood_before") == null && row.amount("maximum_before") == null ? null
                : new Said(row.whole("likelihood_before"), row.whole("impact_before"), row.amount("maximum_before"));
        return new RiskLine(row.text("reference"), row.whole("position"), row.text("register"), row.text("title"),
                row.text("directorate"), row.text("category"), row.text("owner_role"), row.whole("likelihood"), row.whole("impact"),
                row.whole("score"), row.text("band"), row.whole("target_score"), row.amount("estimated_maximum"),
                DirectionFollowsTheAssessments.of(before, now).name(), row.day("assessed_on"), row.text("origin"), nextReview,
                ReviewIsOverdue.on(asAt, nextReview), row.count("overdue_actions"), row.yes("collective"));
    }

    @Override
    public Optional<RiskDetails> risk(String reference, LocalDate asAt) {
        Map<String, Object> parameters = Map.of("asAt", asAt, "reference", reference);
        String only = RegisterSql.RISKS.replaceAll("(?s)where r.entered_on.*", "where r.reference = :reference");
        List<RiskLine> lines = lines(only, asAt, parameters, 0, 1);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        Row row = rows("""
                select g.name register_name, g.scale, r.version, r.printed_group, r.cause, r.event, r.consequence, r.target_likelihood,
                  r.target_impact, b.band target_band, r.target_by, r.review_months, r.entered_on, r.closed_on, r.source
                from risk_risk r join risk_register g on g.id = r.register_id
                left join risk_criteria_band b on b.criteria_id = %s
                  and r.target_likelihood * r.target_impact between b.from_score and b.to_score
                where r.reference = :reference""".formatted(CRITERIA), parameters).get(0);
        return Optional.of(new RiskDetails(lines.get(0), row.text("register_name"), row.text("scale"), row.whole("version"),
                row.text("printed_group"), row.text("cause"), row.text("event"), row.text("consequence"), row.whole("target_likelihood"),
                row.whole("target_impact"), row.text("target_band"), row.day("target_by"), row.whole("review_months"),
                row.day("entered_on"), row.day("closed_on"), row.text("source"), controls(reference), actions(reference, asAt),
                assessments(reference, asAt), notes(reference, asAt), measures(reference)));
    }

    private List<RiskDetails.Controlled> controls(String reference) {
        return rows("select c.description, c.owner_role, c.effectiveness, c.origin from risk_control c"
                + " join risk_risk r on r.id = c.risk_id where r.reference = :reference order by c.id", Map.of("reference", reference))
                .stream().map(row -> new RiskDetails.Controlled(row.text("description"), row.text("owner_role"),
                        row.text("effectiveness"), row.text("origin"))).toList();
    }

    private List<RiskDetails.Planned> actions(String reference, LocalDate asAt) {
        return rows("select c.description, c.owner_role, c.due_on, c.progress_percent, c.done_on, c.origin,"
                + " c.done_on is null and c.due_on < :asAt overdue from risk_action c join risk_risk r on r.id = c.risk_id"
                + " where r.reference = :reference order by c.done_on is not null, c.due_on, c.id",
                Map.of("reference", reference, "asAt", asAt))
                .stream().map(row -> new RiskDetails.Planned(row.text("description"), row.text("owner_role"), row.day("due_on"),
                        row.count("progress_percent"), row.day("done_on"), row.yes("overdue"), row.text("origin"))).toList();
    }

    private List<RiskDetails.Assessed> assessments(String reference, LocalDate asAt) {
        return rows("""
                select a.assessed_on, a.recorded_at, a.assessed_by, a.reason, a.origin, a.likelihood, a.impact,
                  a.likelihood * a.impact score, b.band, a.estimated_maximum, a.next_review, c.code criteria
                from risk_assessment a join risk_risk r on r.id = a.risk_id join risk_criteria c on c.id = a.criteria_id
                left join risk_criteria_band b on b.criteria_id = a.criteria_id
                  and a.likelihood * a.impact between b.from_score and b.to_score
                where r.reference = :reference and a.assessed_on <= :asAt order by a.assessed_on desc, a.id desc""",
                Map.of("reference", reference, "asAt", asAt)).stream()
                .map(row -> new RiskDetails.Assessed(row.day("assessed_on"), row.instant("recorded_at"), row.text("assessed_by"),
                        row.text("reason"), row.text("origin"), row.whole("likelihood"), row.whole("impact"), row.whole("score"),
                        row.text("band"), row.amount("estimated_maximum"), row.day("next_review"), row.text("criteria")))
                .toList();
    }

    private List<RiskDetails.Noted> notes(String reference, LocalDate asAt) {
        return rows("select n.noted_on, n.note, n.source from risk_note n join risk_risk r on r.id = n.risk_id"
                + " where r.reference = :reference and n.noted_on <= :asAt order by n.noted_on desc, n.id",
                Map.of("reference", reference, "asAt", asAt)).stream()
                .map(row -> new RiskDetails.Noted(row.day("noted_on"), row.text("note"), row.text("source"))).toList();
    }

    private List<RiskDetails.Linked> measures(String reference) {
        return rows("select m.measure, m.source from risk_measure m join risk_risk r on r.id = m.risk_id"
                + " where r.reference = :reference order by length(m.measure), m.measure", Map.of("reference", reference)).stream()
                .map(row -> new RiskDetails.Linked(row.text("measure"), row.text("source"))).toList();
    }

    @Override
    public List<RiskChange> changes(String register, LocalDate after, LocalDate upTo) {
        return rows("""
                select * from (
                  select r.reference, r.title, 'ASSESSED' kind, a.assessed_on happened, a.id sorted, p.likelihood likelihood_before,
                    p.impact impact_before, p.estimated_maximum maximum_before, a.likelihood, a.impact, a.estimated_maximum
                  from risk_risk r join risk_register g on g.id = r.register_id
                  join (select x.*, lag(x.id) over (partition by x.risk_id order by x.assessed_on, x.id) before_id
                        from risk_assessment x) a on a.risk_id = r.id
                  left join risk_assessment p on p.id = a.before_id
                  where g.code = :code and a.assessed_on > :after and a.assessed_on <= :upTo
                  union all
                  select r.reference, r.title, 'ENTERED', r.entered_on, 0, null, null, null, null, null, null
                  from risk_risk r join risk_register g on g.id = r.register_id
                  where g.code = :code and r.entered_on > :after and r.entered_on <= :upTo
                  union all
                  select r.reference, r.title, 'CLOSED', r.closed_on, 0, null, null, null, null, null, null
                  from risk_risk r join risk_register g on g.id = r.register_id
                  where g.code = :code and r.closed_on > :after and r.closed_on <= :upTo) c
                order by c.happened desc, c.sorted desc, c.reference limit\s""" + CHANGES_SHOWN,
                Map.of("code", register, "after", after, "upTo", upTo)).stream().map(JpaRiskReadings::change).toList();
    }

    private static RiskChange change(Row row) {
        Said before = new Said(row.whole("likelihood_before"), row.whole("impact_before"), row.amount("maximum_before"));
        Said now = new Said(row.whole("likelihood"), row.whole("impact"), row.amount("estimated_maximum"));
        return new RiskChange(row.text("reference"), row.text("title"), row.text("kind"), row.day("happened"), before.likelihood(),
                score(before), before.amount(), now.likelihood(), score(now), now.amount(),
                DirectionFollowsTheAssessments.of(before, now).name());
    }

    private static Integer score(Said said) {
        return said.likelihood() == null || said.impact() == null ? null : said.likelihood() * said.impact();
    }

    @Override
    public List<RiskLine> found(String words, LocalDate asAt, int atMost) {
        Map<String, Object> parameters = new HashMap<>(Map.of("asAt", asAt, "whole", TableQuery.contains(words.strip())));
        StringBuilder sql = new StringBuilder(RegisterSql.RISKS);
        String[] all = words.strip().split("\\s+");
        for (int i = 0; i < all.length; i++) {
            sql.append(" and concat_ws(' ', r.reference, r.title, r.cause, r.event, r.consequence) like :word").append(i);
            parameters.put("word" + i, TableQuery.contains(all[i]));
        }
        sql.append(" order by concat_ws(' ', r.reference, r.title) like :whole desc, r.register_id, r.position");
        return lines(sql.toString(), asAt, parameters, 0, atMost);
    }

    @Override
    public List<RiskLine> reviewsDue(LocalDate asAt, LocalDate upTo, Set<Directorate> of, int atMost) {
        Map<String, Object> parameters = new HashMap<>(Map.of("asAt", asAt, "upTo", upTo));
        StringBuilder sql = new StringBuilder(RegisterSql.RISKS).append(" and a.next_review <= :upTo");
        RegisterFilters.directorates(of.stream().map(Directorate::name).toList(), sql, parameters);
        return lines(sql.append(" order by a.next_review, r.id").toString(), asAt, parameters, 0, atMost);
    }

    private List<Row> rows(String sql, Map<String, Object> parameters) {
        return tuples(query(sql, parameters));
    }

    private Query query(String sql, Map<String, Object> parameters) {
        Query query = em.createNativeQuery(sql, Tuple.class);
        parameters.forEach(query::setParameter);
        return query;
    }

    @SuppressWarnings("unchecked")
    private static List<Row> tuples(Query query) {
        return ((List<Tuple>) query.getResultList()).stream().map(Row::new).toList();
    }
}
