package org.countyhall.complaints.domain.years;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Random;

import org.countyhall.complaints.domain.CaseType;
import org.countyhall.complaints.domain.Outcome;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.core.FinancialYear;
import org.countyhall.core.calendar.WorkingCalendar;

/**
 * Makes up the cases of some years, always the same ones, so that they add up to given figures: complaints received by the day
 * of receipt, complaints settled by the day of the answer, as the paper counts them.
 */
public final class MadeYears {

    static final int STANDARD_DAYS = 20;
    private static final long SEED = 20230331;
    private static final List<String> TEAMS = List.of("ashfordCanterbury", "thanetSouthKentCoast", "northKent", "westKent", "financeAsc",
            "strategicCommissioning", "blueBadge", "countyServices", "learningDisability", "mentalHealth", "occupationalTherapy",
            "oppdEastKent", "businessDelivery", "areaReferralManagement");
    private static final List<Integer> TEAM_SHARES = List.of(15, 14, 16, 13, 10, 8, 8, 3, 4, 3, 3, 2, 1, 2);

    private final YearFigures figures;
    private final DemoWords words;
    private final WorkingDays days;
    private final Random random = new Random(SEED);
    private final List<OldCase> made = new ArrayList<>();
    private final List<String> teams = new ArrayList<>();

    public MadeYears(YearFigures figures, DemoWords words, WorkingCalendar calendar) {
        this.figures = figures;
        this.words = words;
        List<FinancialYear> years = figures.years();
        this.days = new WorkingDays(calendar, years.get(0).firstDay().minusMonths(6), years.get(years.size() - 1).lastDay().plusMonths(12));
        for (int i = 0; i < TEAMS.size(); i++) {
            teams.addAll(Collections.nCopies(TEAM_SHARES.get(i), TEAMS.get(i)));
        }
    }

    /** All of them by day of receipt, without references. */
    public List<OldCase> cases() {
        List<FinancialYear> years = figures.years();
        for (int i = 0; i < years.size(); i++) {
            FinancialYear year = years.get(i);
            boolean last = i == years.size() - 1;
            complaints(year, last ? figures.of(year, "openAtEnd", "total") : figures.of(years.get(i + 1), "carriedOver", "total"), last);
            rejected(year);
            others(year);
        }
        methodsAndAcknowledgements(years);
        made.forEach(this::dress);
        made.sort(Comparator.comparing(OldCase::receivedOn));
        return made;
    }

    /** Those settled in the year; of the last year also those that were open at its end. */
    private void complaints(FinancialYear year, int stillOpen, boolean last) {
        List<OldCase> settled = new Settled(figures, year, random).complaints();
        int carried = figures.of(year, "carriedOver", "total");
        for (OldCase one : settled) {
            if (carried > 0 && one.wasAnswered() && one.extendedTo == null) {
                carried--;
                place(one, year, true);
            } else {
                place(one, year, false);
            }
        }
        if (last) {
            Settled.afterwards(stillOpen, random).forEach(one -> place(one, year.next(), true));
        }
    }

    /** Finds days for it: received in the year and settled in it, or carried over its first day. */
    private void place(OldCase one, FinancialYear year, boolean carriedOver) {
        boolean extended = one.extendedTo != null;
        if (carriedOver) {
            LocalDate eve = year.firstDay().minusDays(1);
            int before = one.inTime ? random.nextInt(15) : random.nextInt(40);
            one.receivedOn = days.before(eve, before);
            int least = one.inTime ? before + 1 : Math.max(STANDARD_DAYS + 1, before + 1);
            one.settledOn = days.after(one.receivedOn, least + random.nextInt(one.inTime ? STANDARD_DAYS - before : 25));
        } else {
            do {
                int took = took(one, extended);
                one.receivedOn = year.firstDay().plusDays(random.nextInt(365));
                one.settledOn = days.after(one.receivedOn, took);
            } while (one.settledOn.isAfter(year.lastDay()) || one.receivedOn.isAfter(year.lastDay()));
        }
        if (extended) {
            one.extensionAgreedOn = days.after(one.receivedOn, 10 + random.nextInt(9));
            one.extendedTo = days.after(one.settledOn, random.nextInt(4));
        }
        one.closedOn = one.wasAnswered() ? days.after(one.settledOn, random.nextInt(6)) : one.settledOn;
        made.add(one);
    }

    private int took(OldCase one, boolean extended) {
        if (one.outcome == Outcome.RESOLVED_UPON_RECEIPT) {
            return random.nextInt(2);
        }
        if (extended) {
            return STANDARD_DAYS + 2 + random.nextInt(15);
        }
        return one.inTime ? 8 + random.nextInt(STANDARD_DAYS - 7) : STANDARD_DAYS + 1 + random.nextInt(35);
    }

    private void rejected(FinancialYear year) {
        for (int i = 0; i < figures.of(year, "rejected", "total"); i++) {
            OldCase one = new OldCase(CaseType.COMPLAINT);
            one.outcome = Outcome.REJECTED;
            shortly(one, year, 3);
            one.points.add(new OldCase.OldPoint(null, null, words.matter("rejected", random)));
        }
    }

    private void others(FinancialYear year) {
        for (CaseType type : CaseType.values()) {
            if (type != CaseType.COMPLAINT) {
                for (int i = 0; i < figures.of(year, "type", Spelling.of(type)); i++) {
                    OldCase one = new OldCase(type);
                    one.outcome = switch (type) {
                        case COMPLIMENT -> Outcome.THANKS_PASSED_ON;
                        case INFORMAL_CONCERN -> Outcome.RESOLVED_UPON_RECEIPT;
                        default -> Outcome.ANSWERED;
                    };
                    shortly(one, year, type == CaseType.INFORMAL_CONCERN ? 1 : type == CaseType.CORONER ? 18 : 9);
                }
            }
        }
    }

    private void shortly(OldCase one, FinancialYear year, int longest) {
        do {
            one.receivedOn = year.firstDay().plusDays(random.nextInt(365));
            one.settledOn = days.after(one.receivedOn, random.nextInt(longest + 1));
        } while (one.settledOn.isAfter(year.lastDay()));
        one.closedOn = one.settledOn;
        one.inTime = true;
        made.add(one);
    }

    /** Both are counted by the year of receipt. */
    private void methodsAndAcknowledgements(List<FinancialYear> years) {
        for (FinancialYear year : years) {
            List<OldCase> received = made.stream().filter(one -> one.type == CaseType.COMPLAINT && one.outcome != Outcome.REJECTED
                    && FinancialYear.of(one.receivedOn).equals(year)).toList();
            Iterator<String> methods = shuffled(figures.each(year, "method")).iterator();
            int late = received.size() - figures.of(year, "acknowledged", "inTime");
            for (OldCase one : received) {
                one.method = methods.next();
                if (late > 0 && one.wasAnswered()) {
                    late--;
                    one.acknowledgedOn = days.after(one.receivedOn, 4 + random.nextInt(3));
                }
            }
        }
    }

    private void due(OldCase one) {
        one.acknowledgeBy = one.type == CaseType.COMPLIMENT || one.type == CaseType.INFORMAL_CONCERN ? null : days.after(one.receivedOn, 3);
        one.standardDay = switch (one.type) {
            case COMPLIMENT -> null;
            case INFORMAL_CONCERN -> days.after(one.receivedOn, 1);
            case ENQUIRY, MEMBER_ENQUIRY -> days.after(one.receivedOn, 10);
            case OMBUDSMAN -> one.receivedOn.plusDays(28);
            default -> days.after(one.receivedOn, STANDARD_DAYS);
        };
        one.respondBy = one.extendedTo == null ? one.standardDay : one.extendedTo;
    }

    private void dress(OldCase one) {
        due(one);
        if (one.method == null) {
            one.method = shuffled(List.of("email", "telephone", "email", "selfService", "post", "contactCentre")).get(0);
        }
        if (one.acknowledgedOn == null && one.type != CaseType.COMPLIMENT && one.type != CaseType.INFORMAL_CONCERN) {
            LocalDate soon = days.after(one.receivedOn, random.nextInt(4));
            one.acknowledgedOn = soon.isAfter(one.settledOn) ? one.settledOn : soon;
        }
        one.team = teams.get(random.nextInt(teams.size()));
        one.name = words.name(random);
        one.officer = random.nextInt(4) == 0 ? "complaints.manager" : "complaints.officer";
        List<OldCase.OldPoint> described = one.points.stream().map(point -> new OldCase.OldPoint(point.category(), point.finding(),
                point.summary() != null ? point.summary() : words.matter(String.valueOf(point.category()), random))).toList();
        one.points.clear();
        one.points.addAll(described);
        one.summary = described.isEmpty() ? words.matter(Spelling.of(one.type), random) : described.get(0).summary();
    }

    private <T> List<T> shuffled(List<T> some) {
        List<T> mixed = new ArrayList<>(some);
        Collections.shuffle(mixed, random);
        return mixed;
    }
}
