package org.countyhall.complaints.domain;

import static org.countyhall.complaints.domain.Procedure.ADULT_SOCIAL_CARE;
import static org.countyhall.complaints.domain.Procedure.CORPORATE;

import java.util.List;

/** What a person came with, and the procedures it may run under, the usual one first. */
public enum CaseType {
    COMPLAINT("CMP", ADULT_SOCIAL_CARE, CORPORATE),
    ENQUIRY("ENQ", Procedure.ENQUIRY),
    MEMBER_ENQUIRY("MEQ", Procedure.ENQUIRY),
    COMPLIMENT("CPL", ADULT_SOCIAL_CARE, CORPORATE, Procedure.ENQUIRY),
    INFORMAL_CONCERN("INF", ADULT_SOCIAL_CARE, CORPORATE),
    CORONER("COR", Procedure.CORONER),
    OMBUDSMAN("LGO", ADULT_SOCIAL_CARE, CORPORATE);

    private final String prefix;
    private final List<Procedure> procedures;

    CaseType(String prefix, Procedure... procedures) {
        this.prefix = prefix;
        this.procedures = List.of(procedures);
    }

    /** The letters that its references start with. */
    public String prefix() {
        return prefix;
    }

    public Procedure usualProcedure() {
        return procedures.get(0);
    }

    public boolean runsUnder(Procedure procedure) {
        return procedures.contains(procedure);
    }

    /** Whether each point needs a finding before an answer goes out. */
    public boolean isInvestigated() {
        return this == COMPLAINT;
    }

    /** Whether the person who came must be named: thanks may come without a name, requests come from an office. */
    public boolean needsName() {
        return this != COMPLIMENT && this != CORONER && this != OMBUDSMAN;
    }
}
