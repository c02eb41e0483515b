package org.countyhall.complaints.domain.deadlines;

import static org.countyhall.complaints.domain.deadlines.DueDate.Kind.ACKNOWLEDGE;
import static org.countyhall.complaints.domain.deadlines.DueDate.Kind.RESPOND;
import static org.countyhall.complaints.domain.deadlines.DueDate.Kind.SETTLE;
import static org.countyhall.complaints.domain.deadlines.DueDate.Kind.STATUTORY_LIMIT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.countyhall.complaints.domain.rules.AcknowledgeWithinThreeWorkingDays;
import org.countyhall.complaints.domain.rules.AnswerEnquiryWithinTenWorkingDays;
import org.countyhall.complaints.domain.rules.AnswerWithinSixMonths;
import org.countyhall.complaints.domain.rules.CorporateAcknowledgeWithinFiveWorkingDays;
import org.countyhall.complaints.domain.rules.CorporateResponseRunsFromAcknowledgement;
import org.countyhall.complaints.domain.rules.EvidenceForTheCoronerInTime;
import org.countyhall.complaints.domain.rules.ReplyToOmbudsmanWithinFourWeeks;
import org.countyhall.complaints.domain.rules.RespondWithinTwentyWorkingDays;
import org.countyhall.complaints.domain.rules.SettleByEndOfNextWorkingDay;
import org.countyhall.core.calendar.WorkingCalendar;

/**
 * The due dates of a case: a pure function of its facts, the limits and the calendar. They are counted anew whenever one of
 * these changes; the columns that lists read are only a projection of them.
 */
public record Deadlines(List<DueDate> dueDates) {

    private static final Map<Timetable, List<DeadlineRule>> RULES = Map.of(
            Timetable.ADULT_SOCIAL_CARE, List.of(new AcknowledgeWithinThreeWorkingDays(), new RespondWithinTwentyWorkingDays(),
                    new AnswerWithinSixMonths()),
            Timetable.CORPORATE_STAGE_ONE, List.of(new CorporateAcknowledgeWithinFiveWorkingDays(),
                    new CorporateResponseRunsFromAcknowledgement()),
            Timetable.CORPORATE_STAGE_TWO, List.of(new CorporateAcknowledgeWithinFiveWorkingDays(),
                    new CorporateResponseRunsFromAcknowledgement()),
            Timetable.ENQUIRY, List.of(new AcknowledgeWithinThreeWorkingDays(), new AnswerEnquiryWithinTenWorkingDays()),
            Timetable.CORONER, List.of(new AcknowledgeWithinThreeWorkingDays(), new EvidenceForTheCoronerInTime()),
            Timetable.INFORMAL_CONCERN, List.of(new SettleByEndOfNextWorkingDay()),
            Timetable.OMBUDSMAN, List.of(new ReplyToOmbudsmanWithinFourWeeks()),
            Timetable.COMPLIMENT, List.of());

    public static Deadlines of(CaseFacts facts, Limits limits, WorkingCalendar calendar) {
        return new Deadlines(RULES.get(facts.timetable()).stream()
                .flatMap(rule -> rule.due(facts, limits, calendar).stream()).toList());
    }

    public Optional<LocalDate> acknowledgeBy() {
        return date(ACKNOWLEDGE);
    }

    /** By when the answer is due; for an informal concern, by when it must be settled. */
    public Optional<LocalDate> respondBy() {
        return date(RESPOND).or(() -> date(SETTLE));
    }

    public Optional<LocalDate> statutoryLimit() {
        return date(STATUTORY_LIMIT);
    }

    public Optional<DueDate> find(DueDate.Kind kind) {
        return dueDates.stream().filter(due -> due.kind() == kind).findFirst();
    }

    private Optional<LocalDate> date(DueDate.Kind kind) {
        return find(kind).map(DueDate::date);
    }
}
