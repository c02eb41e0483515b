package org.countyhall.access.application;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.countyhall.core.BadInput;
import org.countyhall.core.NotFound;
import org.countyhall.core.RuleBroken;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;
import org.countyhall.core.calendar.CalendarChanged;
import org.countyhall.core.calendar.OwnDays;
import org.countyhall.core.calendar.OwnDays.OwnDay;

/**
 * Adds a day on which the council does not work, or makes a bank holiday a working day, and takes either back. What was counted
 * in working days is counted anew in the same transaction by whoever listens to {@link CalendarChanged}.
 */
@ApplicationScoped
@UseCase(Authority.ADMINISTER)
@Transactional
public class ChangeHolidays {

    private static final int LONGEST = 100;

    @Inject
    OwnDays days;

    @Inject
    Audit audit;

    @Inject
    Event<CalendarChanged> changes;

    /** @param working the council works on this bank holiday; otherwise it does not work on this day */
    public String add(LocalDate day, String name, boolean working) {
        LocalDate chosen = BadInput.required("day", day);
        String called = BadInput.required("name", name).strip();
        if (called.length() > LONGEST || !SeeHolidays.knows(chosen)) {
            throw new BadInput(called.length() > LONGEST ? "name" : "day", "access.holidayOutOfRange", LONGEST, SeeHolidays.FIRST_YEAR, SeeHolidays.LAST_YEAR);
        }
        boolean holiday = days.computed(chosen).isPresent();
        if (working && !holiday) {
            throw new RuleBroken("access.notABankHoliday");
        }
        if (!working && holiday) {
            throw new RuleBroken("access.bankHolidayAlready", days.computed(chosen).orElseThrow());
        }
        days.put(new OwnDay(chosen, called, working));
        audit.record("core.holidayAdded", chosen.toString(), null, "name=" + called + ", working=" + working);
        changes.fire(new CalendarChanged(chosen, called));
        return chosen.toString();
    }

    public void remove(LocalDate day) {
        OwnDay found = days.all().stream().filter(one -> one.day().equals(day)).findFirst().orElseThrow(() -> new NotFound("day"));
        days.remove(day);
        audit.record("core.holidayRemoved", day.toString(), "name=" + found.name() + ", working=" + found.working(), null);
        changes.fire(new CalendarChanged(day, found.name()));
    }
}
