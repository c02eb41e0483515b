package org.countyhall.complaints.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.countyhall.complaints.domain.deadlines.Limit;
import org.countyhall.complaints.domain.deadlines.Limits;
import org.countyhall.complaints.domain.deadlines.Timetable;
import org.countyhall.core.Directorate;
import org.countyhall.core.calendar.EnglishBankHolidays;
import org.countyhall.core.calendar.WorkingCalendar;

/** Cases, desks and limits as tests speak of them. */
public final class Fixtures {

    public static final WorkingCalendar CALENDAR = new WorkingCalendar(new EnglishBankHolidays());
    private static final LocalDate LONG_AGO = LocalDate.of(2009, 4, 1);

    /** The same numbers that the migration writes. */
    public static final Limits LIMITS = new Limits(List.of(
            limit(Timetable.ADULT_SOCIAL_CARE, Limit.ACKNOWLEDGE_WORKING_DAYS, 3),
            limit(Timetable.ADULT_SOCIAL_CARE, Limit.RESPOND_WORKING_DAYS, 20),
            limit(Timetable.ADULT_SOCIAL_CARE, Limit.STATUTORY_MONTHS, 6),
            limit(Timetable.ADULT_SOCIAL_CARE, Limit.MATTER_MONTHS, 12),
            limit(Timetable.ADULT_SOCIAL_CARE, Limit.SETTLE_WORKING_DAYS, 1),
            limit(Timetable.CORPORATE_STAGE_ONE, Limit.ACKNOWLEDGE_WORKING_DAYS, 5),
            limit(Timetable.CORPORATE_STAGE_ONE, Limit.RESPOND_WORKING_DAYS, 10),
            limit(Timetable.CORPORATE_STAGE_ONE, Limit.EXTENSION_WORKING_DAYS, 10),
            limit(Timetable.CORPORATE_STAGE_TWO, Limit.ACKNOWLEDGE_WORKING_DAYS, 5),
            limit(Timetable.CORPORATE_STAGE_TWO, Limit.RESPOND_WORKING_DAYS, 20),
            limit(Timetable.CORPORATE_STAGE_TWO, Limit.EXTENSION_WORKING_DAYS, 20),
            limit(Timetable.ENQUIRY, Limit.ACKNOWLEDGE_WORKING_DAYS, 3),
            limit(Timetable.ENQUIRY, Limit.RESPOND_WORKING_DAYS, 10),
            limit(Timetable.CORONER, Limit.ACKNOWLEDGE_WORKING_DAYS, 3),
            limit(Timetable.CORONER, Limit.RESPOND_WORKING_DAYS, 20),
            limit(Timetable.INFORMAL_CONCERN, Limit.SETTLE_WORKING_DAYS, 1),
            limit(Timetable.OMBUDSMAN, Limit.RESPOND_CALENDAR_DAYS, 28),
            always(Limit.BEHAVIOUR_REVIEW_MONTHS, 12),
            always(Limit.SAFEGUARDING_WORKING_DAYS, 0),
            always(Limit.VULNERABLE_WORKING_DAYS, 2),
            always(Limit.GLASS_MINUTES, 60),
            always(Limit.LINK_DAYS, 14),
            always(Limit.CONTRIBUTE_WORKING_DAYS, 5),
            always(Limit.CHASE_DAYS, 3),
            always(Limit.CHASES_IN_VAIN, 2)));

    private Fixtures() {
    }

    /** The desk of a council that set another number, which holds from a day on. */
    public static Desk deskWith(Limit limit, int amount, String from, String today) {
        Desk usual = deskOn(today);
        List<Limits.Dated> all = new ArrayList<>(LIMITS.all());
        all.add(new Limits.Dated(Timetable.ANY, limit, day(from), amount));
        return new Desk(usual.officer(), usual.at(), usual.today(), new Limits(all), usual.calendar());
    }

    private static Limits.Dated limit(Timetable timetable, Limit limit, int amount) {
        return new Limits.Dated(timetable, limit, LONG_AGO, amount);
    }

    private static Limits.Dated always(Limit limit, int amount) {
        return new Limits.Dated(Timetable.ANY, limit, day("2000-01-01"), amount);
    }

    public static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    /** The officer's desk on a day at nine o'clock. */
    public static Desk deskOn(String day) {
        return deskOf("complaints.officer", day);
    }

    public static Desk deskOf(String who, String day) {
        Instant nine = LocalDate.parse(day).atTime(9, 0).toInstant(ZoneOffset.UTC);
        return new Desk(who, nine, LocalDate.parse(day), LIMITS, CALENDAR);
    }

    public static CaseBuilder aCase() {
        return new CaseBuilder();
    }

    /** A complaint about adult social care with one point, received on 5 May 2023, unless said otherwise. */
    public static final class CaseBuilder {

        private CaseType type = CaseType.COMPLAINT;
        private Procedure procedure;
        private String receivedOn = "2023-05-05";
        private Complainant complainant = new Complainant("Ann O'Brien", null, null);
        private LocalDate matterOn;
        private String discretion;
        private final List<Representation.Matter> points = new ArrayList<>();
        private String today;

        public CaseBuilder ofType(CaseType newType) {
            type = newType;
            return this;
        }

        public CaseBuilder under(Procedure newProcedure) {
            procedure = newProcedure;
            return this;
        }

        public CaseBuilder receivedOn(String day) {
            receivedOn = day;
            return this;
        }

        public CaseBuilder loggedOn(String day) {
            today = day;
            return this;
        }

        public CaseBuilder by(String name) {
            complainant = name == null ? null : new Complainant(name, null, null);
            return this;
        }

        public CaseBuilder aboutAMatterOf(String day, String decision) {
            matterOn = LocalDate.parse(day);
            discretion = decision;
            return this;
        }

        public CaseBuilder withPoint(String summary) {
            points.add(new Representation.Matter(summary, "communications"));
            return this;
        }

        public CaseBuilder withoutPoints() {
            points.clear();
            points.add(null);
            return this;
        }

        public Case received() {
            return received(type.prefix() + "-23-0440");
        }

        public Case received(String reference) {
            if (points.isEmpty()) {
                withPoint("Calls not returned");
            }
            points.removeIf(point -> point == null);
            Case received = Case.receive(new Representation(type, procedure, LocalDate.parse(receivedOn), "email",
                    "Waited for an assessment", complainant, Directorate.ASCH, null, matterOn, discretion, points),
                    deskOn(today == null ? receivedOn : today));
            received.numbered(reference);
            return received;
        }

        public Case acknowledgedOn(String day) {
            Case found = received();
            found.acknowledge(LocalDate.parse(day), deskOn(day));
            return found;
        }
    }
}
