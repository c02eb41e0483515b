package org.countyhall.finance.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.countyhall.core.Directorate;
import org.countyhall.core.Texts;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;
import org.countyhall.finance.application.CheckPlan;
import org.countyhall.finance.domain.Check;
import org.countyhall.ui.table.Colour;
import org.countyhall.ui.table.Column;
import org.countyhall.ui.table.Table;

/** Every check of a plan, what needs a look first. */
@Named
@RequestScoped
public class CheckTable extends Table<CheckLine> {

    private static final String LOOK = "look";
    private static final String HOLDS = "holds";

    @Inject
    ChosenPlan chosen;

    @Inject
    CheckPlan checkPlan;

    private List<CheckLine> lines;

    @Override
    public String id() {
        return "finance.checks";
    }

    @Override
    public List<String> scope() {
        return List.of("year");
    }

    @Override
    public List<Column<CheckLine>> columns() {
        return List.of(
                Column.<CheckLine>tag("outcome", CheckLine::outcome, line -> line.holds() ? Colour.GREEN : Colour.AMBER)
                        .filterChoices(CheckTable::outcomes),
                Column.<CheckLine>text("what", CheckLine::what).filterContains().rowHeading(),
                Column.<CheckLine>text("group", line -> Texts.of(line.group())).filterChoices(CheckTable::groups),
                Column.<CheckLine>text("ofYear", CheckLine::year),
                Column.<CheckLine>text("directorate", CheckLine::directorate).filterChoices(CheckTable::directorates),
                Column.<CheckLine>text("funding", CheckLine::funding),
                Column.<CheckLine>text("left", CheckLine::left),
                Column.<CheckLine>text("leftPlace", CheckLine::leftPlace),
                Column.<CheckLine>text("right", CheckLine::right),
                Column.<CheckLine>text("rightPlace", CheckLine::rightPlace));
    }

    private static Map<String, String> outcomes() {
        Map<String, String> outcomes = new LinkedHashMap<>();
        outcomes.put(LOOK, Texts.of("finance.look"));
        outcomes.put(HOLDS, Texts.of("finance.holds"));
        return outcomes;
    }

    private static Map<String, String> groups() {
        Map<String, String> groups = new LinkedHashMap<>();
        Arrays.stream(Check.Group.values()).forEach(group -> groups.put(group.name(), Texts.of(group)));
        return groups;
    }

    private static Map<String, String> directorates() {
        Map<String, String> directorates = new LinkedHashMap<>();
        directorates.put(Texts.of("finance.all"), Texts.of("finance.all"));
        Arrays.stream(Directorate.values()).forEach(directorate -> directorates.put(directorate.name(), Texts.of(directorate)));
        return directorates;
    }

    /** All of them, what needs a look first. */
    List<CheckLine> lines() {
        if (lines == null) {
            lines = checkPlan.of(chosen.year()).stream().sorted(CheckLine.MOST_TELLING_FIRST).map(CheckLine::of).toList();
        }
        return lines;
    }

    @Override
    public Rows<CheckLine> rows(TableQuery query) {
        Predicate<CheckLine> wanted = line -> isChosen(query, "outcome", line.holds() ? HOLDS : LOOK)
                && isChosen(query, "group", line.group().name()) && isChosen(query, "directorate", line.directorate())
                && query.filter("what").map(words -> line.what().toLowerCase().contains(words.toLowerCase())).orElse(true);
        return Rows.cut(lines().stream().filter(wanted).toList(), query);
    }

    private static boolean isChosen(TableQuery query, String column, String code) {
        return query.chosen(column).isEmpty() || query.chosen(column).contains(code);
    }

    @Override
    public String asAt() {
        return chosen.asAt();
    }
}
