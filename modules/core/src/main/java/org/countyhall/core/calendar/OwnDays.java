package org.countyhall.core.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The days on which the council's calendar differs from the computed bank holidays of England. */
public interface OwnDays {

    /** @param working true where the council works although it is a bank holiday */
    record OwnDay(LocalDate day, String name, boolean working) {
    }

    /** In order of day. */
    List<OwnDay> all();

    /** The bank holiday that is computed for the day, whatever the council made of it. */
    Optional<String> computed(LocalDate day);

    /** In place of what was said of that day before. */
    void put(OwnDay day);

    /** @return false when nothing was said of that day */
    boolean remove(LocalDate day);
}
