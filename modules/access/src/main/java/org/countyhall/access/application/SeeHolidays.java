package org.countyhall.access.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.countyhall.core.BadInput;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.calendar.OwnDays;
import org.countyhall.core.calendar.OwnDays.OwnDay;

/** The days of some years on which the council does not work, the computed bank holidays and its own. */
@ApplicationScoped
@UseCase(Authority.SIGNED_IN)
@Transactional
public class SeeHolidays {

    static final int FIRST_YEAR = 2000;
    static final int LAST_YEAR = 2100;
    private static final int YEARS = 3;
    private static final int MOST_YEARS = 20;

    /** @param own what the council said of the day itself; null where the computed bank holiday stands */
    public record Day(LocalDate day, String name, OwnDay own) {

        public boolean working() {
            return own != null && own.working();
        }
    }

    @Inject
    OwnDays days;

    @Inject
    Clock clock;

    /**
     * @param from null for the first day of this year
     * @param to null for three years from the first day
     */
    public List<Day> between(LocalDate from, LocalDate to) {
        LocalDate first = from == null ? LocalDate.now(clock).withDayOfYear(1) : from;
        if (!knows(first)) {
            throw new BadInput("from", "access.holidayYears", MOST_YEARS, FIRST_YEAR, LAST_YEAR);
        }
        LocalDate last = to == null ? first.plusYears(YEARS).minusDays(1) : to;
        if (last.isBefore(first) || last.isAfter(first.plusYears(MOST_YEARS))) {
            throw new BadInput("to", "access.holidayYears", MOST_YEARS, FIRST_YEAR, LAST_YEAR);
        }
        return found(first, last);
    }

    /** Whether the calendar goes as far as that day. */
    static boolean knows(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    private List<Day> found(LocalDate first, LocalDate last) {
        List<OwnDay> own = days.all();
        List<Day> found = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            LocalDate one = day;
            OwnDay mine = own.stream().filter(said -> said.day().equals(one)).findFirst().orElse(null);
            if (mine != null) {
                found.add(new Day(day, mine.name(), mine));
            } else {
                days.computed(day).ifPresent(name -> found.add(new Day(one, name, null)));
            }
        }
        return found;
    }
}
