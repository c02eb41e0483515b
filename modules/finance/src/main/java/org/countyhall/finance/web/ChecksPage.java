package org.countyhall.finance.web;

import java.util.Arrays;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.countyhall.core.Texts;
import org.countyhall.finance.domain.Check;

/** The papers check themselves: how many checks of each kind hold, and each one with both figures and both places. */
@Named
@RequestScoped
public class ChecksPage {

    @Inject
    ChosenPlan chosen;

    @Inject
    CheckTable table;

    private String year;

    /** The checks of one kind, counted. */
    public record GroupLine(String label, long holding, long all, String address) {

        public boolean isComplete() {
            return holding == all;
        }
    }

    public void load() {
        table.lines();
    }

    public List<GroupLine> getGroups() {
        return Arrays.stream(Check.Group.values()).map(this::line).filter(line -> line.all() > 0).toList();
    }

    private GroupLine line(Check.Group group) {
        List<CheckLine> lines = table.lines().stream().filter(line -> line.group() == group).toList();
        return new GroupLine(Texts.of(group), lines.stream().filter(CheckLine::holds).count(), lines.size(),
                FinanceAddresses.checks(chosen.year()) + "&group=" + group.name() + "");
    }

    public String getSubtitle() {
        long failing = table.lines().stream().filter(line -> !line.holds()).count();
        return Texts.of("finance.checksSubtitle", failing, table.lines().size());
    }

    public String getAsAt() {
        return chosen.asAt();
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }
}
