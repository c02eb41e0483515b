package org.countyhall.access.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.calendar.OwnDays;
import org.countyhall.core.calendar.OwnDays.OwnDay;

/** The days of some years on which the council does not work, the computed bank holidays and its own. */
@ApplicationScoped
@UseCase(Authority.SIGNED_IN)
@Transactional
public class SeeHolidays {

    /** @param own what the council said of the day itself; null where the computed bank holiday stands */
    public record Day(LocalDate day, String name, OwnDay own) {

        public boolean working() {
            return own != null && own.working();
        }
    }

    @Inject
    OwnDays days;

    public List<Day> between(LocalDate first, LocalDate last) {
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
