package org.countyhall.integratedcare.web;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.countyhall.core.Texts;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;
import org.countyhall.integratedcare.api.IndicatorLine;
import org.countyhall.integratedcare.application.ReadStrategy;
import org.countyhall.ui.table.Colour;
import org.countyhall.ui.table.Column;
import org.countyhall.ui.table.Table;

/** All indicators of the strategy. The list is short by nature, a few dozen, so that progress can be sorted and filtered too. */
@Named
@ApplicationScoped
public class IndicatorTable extends Table<IndicatorLine> {

    private static final List<String> PACES = List.of("MOVING_AWAY", "BEHIND", "ON_PATH", "MET", "NOT_OBSERVED", "NOT_MEASURABLE");

    private static final Map<String, Comparator<IndicatorLine>> ORDER = Map.of(
            "name", Comparator.comparing(IndicatorLine::name),
            "outcome", Comparator.comparing(IndicatorLine::outcome),
            "share", Comparator.comparing(IndicatorLine::sharePercent, Comparator.nullsLast(BigDecimal::compareTo)),
            "targetYear", Comparator.comparing(IndicatorLine::targetYear, Comparator.nullsLast(String::compareTo)),
            "pace", Comparator.comparing(line -> PACES.indexOf(line.pace())));

    @Inject
    ReadStrategy strategy;

    @Override
    public String id() {
        return "integratedcare.indicators";
    }

    @Override
    public List<Column<IndicatorLine>> columns() {
        return List.of(
                Column.<IndicatorLine>text("code", IndicatorLine::code).link(line -> StrategyWords.address(line.code())).rowHeading(),
                Column.<IndicatorLine>text("name", IndicatorLine::name).sortable(),
                Column.<IndicatorLine>text("outcome", line -> String.valueOf(line.outcome())).sortable().filterChoices(this::outcomes),
                Column.<IndicatorLine>text("baseline", line -> StrategyWords.figure(line.baseline(), line.unit())),
                Column.<IndicatorLine>text("target", StrategyWords::target),
                Column.<IndicatorLine>text("unit", line -> StrategyWords.unit(line.unit())).hidden(),
                Column.<IndicatorLine>text("targetYear", IndicatorLine::targetYear).sortable().hidden(),
                Column.<IndicatorLine>text("area", IndicatorLine::area).hidden(),
                Column.<IndicatorLine>text("latest", line -> StrategyWords.figure(line.latest(), line.unit())),
                Column.<IndicatorLine>date("latestOn", IndicatorLine::latestOn),
                Column.<IndicatorLine>number("share", IndicatorLine::sharePercent).unit("%").sortable(),
                Column.<IndicatorLine>tag("pace", IndicatorTable::pace, IndicatorTable::colour).sortable().filterChoices(IndicatorTable::paces),
                Column.<IndicatorLine>text("origin", line -> StrategyWords.word("Origin", line.origin())));
    }

    private static String pace(IndicatorLine line) {
        return line.complete() ? StrategyWords.word("Pace", line.pace())
                : Texts.of("integratedcare.incomplete", StrategyWords.gaps(line.gaps()));
    }

    private static Colour colour(IndicatorLine line) {
        return StrategyWords.colour(line.pace());
    }

    private static Map<String, String> paces() {
        Map<String, String> choices = new LinkedHashMap<>();
        PACES.forEach(pace -> choices.put(pace, StrategyWords.word("Pace", pace)));
        return choices;
    }

    private Map<String, String> outcomes() {
        Map<String, String> choices = new LinkedHashMap<>();
        strategy.outcomes().forEach(one -> choices.put(String.valueOf(one.number()),
                Texts.of("integratedcare.outcome.title", one.number(), one.title())));
        return choices;
    }

    @Override
    public Rows<IndicatorLine> rows(TableQuery query) {
        List<IndicatorLine> all = strategy.indicators(null).stream()
                .filter(line -> query.chosen("outcome").isEmpty() || query.chosen("outcome").contains(String.valueOf(line.outcome())))
                .filter(line -> query.chosen("pace").isEmpty() || query.chosen("pace").contains(line.pace()))
                .filter(line -> query.search().map(words -> hasAll(line, words)).orElse(true))
                .sorted(order(query)).toList();
        return Rows.cut(all, query);
    }

    private static boolean hasAll(IndicatorLine line, String words) {
        String text = (line.code() + " " + line.name() + " " + line.outcomeTitle()).toLowerCase(Locale.UK);
        return List.of(words.toLowerCase(Locale.UK).split("\\s+")).stream().allMatch(text::contains);
    }

    private static Comparator<IndicatorLine> order(TableQuery query) {
        Comparator<IndicatorLine> chosen = ORDER.getOrDefault(query.sort(), (one, other) -> 0);
        return query.descending() ? chosen.reversed() : chosen;
    }

    @Override
    public boolean searchable() {
        return true;
    }
}
