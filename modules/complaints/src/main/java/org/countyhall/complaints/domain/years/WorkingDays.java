package org.countyhall.complaints.domain.years;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.countyhall.core.calendar.WorkingCalendar;

/** The working days of some years in a row, so that very many dates can be counted quickly. */
final class WorkingDays {

    private final List<LocalDate> days = new ArrayList<>();

    WorkingDays(WorkingCalendar calendar, LocalDate first, LocalDate last) {
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            if (calendar.isWorkingDay(day)) {
                days.add(day);
            }
        }
    }

    /** So many working days after a day; the day itself for none. */
    LocalDate after(LocalDate day, int workingDays) {
        return workingDays == 0 ? day : days.get(lastUpTo(day) + workingDays);
    }

    /** So many working days before a day. */
    LocalDate before(LocalDate day, int workingDays) {
        return days.get(lastUpTo(day) - workingDays);
    }

    int between(LocalDate from, LocalDate to) {
        return lastUpTo(to) - lastUpTo(from);
    }

    private int lastUpTo(LocalDate day) {
        int found = Collections.binarySearch(days, day);
        return found >= 0 ? found : -found - 2;
    }
}
