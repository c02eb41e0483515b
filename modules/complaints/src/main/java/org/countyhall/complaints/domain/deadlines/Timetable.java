package org.countyhall.complaints.domain.deadlines;

import org.countyhall.complaints.domain.CaseType;
import org.countyhall.complaints.domain.Procedure;

/** The set of clocks that a case runs by. It follows from its type, its procedure and its stage, and from nothing else. */
public enum Timetable {
    ADULT_SOCIAL_CARE, CORPORATE_STAGE_ONE, CORPORATE_STAGE_TWO, ENQUIRY, CORONER, INFORMAL_CONCERN, OMBUDSMAN,
    /** Thanks have no clock. */
    COMPLIMENT,
    /** No case runs by it: limits that are the same whatever the clock. */
    ANY;

    public static Timetable of(CaseType type, Procedure procedure, int stage) {
        return switch (type) {
            case COMPLIMENT -> COMPLIMENT;
            case INFORMAL_CONCERN -> INFORMAL_CONCERN;
            case OMBUDSMAN -> OMBUDSMAN;
            case CORONER -> CORONER;
            case ENQUIRY, MEMBER_ENQUIRY -> ENQUIRY;
            case COMPLAINT -> ofComplaint(procedure, stage);
        };
    }

    private static Timetable ofComplaint(Procedure procedure, int stage) {
        if (procedure == Procedure.CORPORATE) {
            return stage == 1 ? CORPORATE_STAGE_ONE : CORPORATE_STAGE_TWO;
        }
        return ADULT_SOCIAL_CARE;
    }
}
