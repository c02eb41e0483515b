package org.countyhall.complaints.domain.rules;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

import org.countyhall.complaints.domain.Outcome;
import org.countyhall.complaints.domain.deadlines.CaseFacts;
import org.countyhall.complaints.domain.deadlines.DeadlineRule;
import org.countyhall.complaints.domain.deadlines.DueDate;
import org.countyhall.complaints.domain.deadlines.Limit;
import org.countyhall.complaints.domain.deadlines.Limits;
import org.countyhall.core.RuleBroken;
import org.countyhall.core.calendar.WorkingCalendar;

/**
 * "Resolved to the complainant's satisfaction not later than the next working day" (SI 2009/309, regulation 8(1)(c); paper
 * 004, the second 3.5): until then a matter may be settled upon receipt; after that it is a complaint, its clock running from
 * first receipt.
 */
public final class SettleByEndOfNextWorkingDay implements DeadlineRule {

    private static final int NEXT_DAY_WHERE_NONE_IS_SET = 1;

    @Override
    public Optional<DueDate> due(CaseFacts facts, Limits limits, WorkingCalendar calendar) {
        return Optional.of(DueDate.counted(DueDate.Kind.SETTLE,
                calendar.count(facts.from(), days(facts, limits)), "settleByEndOfNextWorkingDay"));
    }

    /** @throws RuleBroken when it is called resolved upon receipt on a day after the gate */
    public void check(Outcome outcome, LocalDate on, CaseFacts facts, Limits limits, WorkingCalendar calendar) {
        LocalDate gate = calendar.after(facts.from(), days(facts, limits));
        if (outcome == Outcome.RESOLVED_UPON_RECEIPT && on.isAfter(gate)) {
            throw new RuleBroken("complaints.settledTooLate", gate);
        }
    }

    private static int days(CaseFacts facts, Limits limits) {
        OptionalInt set = limits.on(facts.from(), facts.timetable(), Limit.SETTLE_WORKING_DAYS);
        return set.orElse(NEXT_DAY_WHERE_NONE_IS_SET);
    }
}
