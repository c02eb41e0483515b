package org.countyhall.integratedcare.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.countyhall.core.Texts;
import org.countyhall.core.table.TableQuery;
import org.countyhall.integratedcare.api.IndicatorLine;
import org.countyhall.integratedcare.application.ReadStrategy;
import org.countyhall.ui.table.Colour;
import org.countyhall.ui.table.Column;
import org.countyhall.ui.table.ShortTable;

/** The indicators of the strategy, all of them or on the page of an outcome its own. The list is short by nature, a few dozen, so that progress can be sorted and filtered too. */
@Named
@ApplicationScoped
public class IndicatorTable extends ShortTable<IndicatorLine> {

    private static final List<String> PACES = List.of("MOVING_AWAY", "BEHIND", "ON_PATH", "MET", "NOT_OBSERVED", "NOT_MEASURABLE");

    private static final String OUTCOME = "no";

    @Inject
    ReadStrategy strategy;

    @Override
    public String id() {
        return "integratedcare.indicators";
    }

    @Override
    public List<String> scope() {
        return List.of(OUTCOME);
    }

    @Override
    public List<Column<IndicatorLine>> columns() {
        return List.of(
                Column.<IndicatorLine>text("code", IndicatorLine::code).link(line -> StrategyWords.address(line.code())).rowHeading(),
                Column.<IndicatorLine>text("name", IndicatorLine::name),
                Column.<IndicatorLine>text("outcome", line -> String.valueOf(line.outcome())).filterChoices(this::outcomes),
                Column.<IndicatorLine>text("baseline", line -> StrategyWords.figure(line.baseline(), line.unit())).orderedBy(IndicatorLine::baseline),
                Column.<IndicatorLine>text("target", StrategyWords::target).orderedBy(IndicatorLine::target),
                Column.<IndicatorLine>text("unit", line -> StrategyWords.unit(line.unit())).hidden(),
                Column.<IndicatorLine>text("targetYear", IndicatorLine::targetYear).hidden(),
                Column.<IndicatorLine>text("area", IndicatorLine::area).hidden(),
                Column.<IndicatorLine>text("latest", line -> StrategyWords.figure(line.latest(), line.unit())).orderedBy(IndicatorLine::latest),
                Column.<IndicatorLine>date("latestOn", IndicatorLine::latestOn),
                Column.<IndicatorLine>number("share", IndicatorLine::sharePercent).unit("%"),
                Column.<IndicatorLine>tag("pace", IndicatorTable::pace, IndicatorTable::colour)
                        .orderedBy(line -> PACES.indexOf(line.pace())).codedBy(IndicatorLine::pace).filterChoices(IndicatorTable::paces),
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
    protected List<IndicatorLine> all(TableQuery query) {
        return strategy.indicators(query.scope(OUTCOME).filter(number -> number.matches("\\d{1,3}")).map(Integer::valueOf).orElse(null));
    }

    /** Also by the title of its outcome, of which the list shows the number. */
    @Override
    protected boolean isMeant(IndicatorLine line, String words) {
        String text = (line.code() + " " + line.name() + " " + line.outcomeTitle()).toLowerCase(Locale.UK);
        return List.of(words.toLowerCase(Locale.UK).split("\\s+")).stream().allMatch(text::contains);
    }

    @Override
    public boolean searchable() {
        return true;
    }
}
