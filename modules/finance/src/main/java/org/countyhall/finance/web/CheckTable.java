package org.countyhall.finance.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.countyhall.core.Directorate;
import org.countyhall.core.Texts;
import org.countyhall.core.table.TableQuery;
import org.countyhall.finance.application.CheckPlan;
import org.countyhall.finance.domain.Check;
import org.countyhall.finance.domain.FundingColumn;
import org.countyhall.ui.table.Colour;
import org.countyhall.ui.table.Column;
import org.countyhall.ui.table.ShortTable;

/** Every check of a plan, what needs a look first. */
@Named
@RequestScoped
public class CheckTable extends ShortTable<CheckLine> {

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
                Column.<CheckLine>text("ofYear", CheckLine::year).filterChoices(this::years),
                Column.<CheckLine>text("directorate", CheckLine::directorate).filterChoices(CheckTable::directorates),
                Column.<CheckLine>text("funding", CheckLine::funding).filterChoices(CheckTable::fundings),
                Column.<CheckLine>text("left", line -> line.left().text()).orderedBy(line -> line.left().amount()),
                Column.<CheckLine>text("leftPlace", line -> line.left().place()),
                Column.<CheckLine>text("right", line -> line.right().text()).orderedBy(line -> line.right().amount()),
                Column.<CheckLine>text("rightPlace", line -> line.right().place()));
    }

    private static Map<String, String> outcomes() {
        Map<String, String> outcomes = new LinkedHashMap<>();
        outcomes.put(LOOK, Texts.of("finance.look"));
        outcomes.put(HOLDS, Texts.of("finance.holds"));
        return outcomes;
    }

    private Map<String, String> years() {
        Map<String, String> years = new LinkedHashMap<>();
        lines().stream().map(CheckLine::year).distinct().sorted().forEach(year -> years.put(year, year));
        return years;
    }

    private static Map<String, String> fundings() {
        Map<String, String> fundings = new LinkedHashMap<>();
        Arrays.stream(FundingColumn.values()).forEach(funding -> fundings.put(funding.name(), Texts.of(funding)));
        return fundings;
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
    protected List<CheckLine> all(TableQuery query) {
        return lines();
    }

    @Override
    public String asAt() {
        return chosen.asAt();
    }
}
