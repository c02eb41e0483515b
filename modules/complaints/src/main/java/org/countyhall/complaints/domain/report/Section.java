package org.countyhall.complaints.domain.report;

import java.util.List;

/** The sections of the annual report (paper 004, 3 to 11 and appendices; SI 2009/309, regulation 18), each with the tables it has. */
public enum Section {
    RECEIVED(Group.TYPE, Group.REJECTED, Group.MONTH),
    CORONER(),
    STANDARDS(Group.TIME, Group.EXTENDED, Group.ACKNOWLEDGED, Group.DELAY),
    METHODS(Group.METHOD),
    OUTCOMES(Group.OUTCOME),
    THEMES(Group.PROBLEM, Group.PROBLEM_UPHELD),
    IMPROVING(Group.ACTION),
    MONEY(Group.PAYMENT_POUNDS, Group.PAYMENT, Group.GOODWILL),
    OMBUDSMAN(),
    REGULATION(),
    /** Appendix 1 says the figures of the sections once more, by themselves. */
    STATISTICS(Group.TYPE, Group.TIME, Group.OUTCOME, Group.METHOD, Group.PROBLEM),
    COMPLIMENTS(),
    RULINGS(Group.DECISION, Group.RULING_ACTION),
    DIVISIONS(Group.DIVISION, Group.DIVISION_DECISION, Group.RULING_PROBLEM),
    DECISIONS(),
    SERVICES(Group.TEAM);

    private final List<Group> groups;

    Section(Group... groups) {
        this.groups = List.of(groups);
    }

    public List<Group> groups() {
        return groups;
    }
}
