package org.countyhall.core.calendar;

import java.time.LocalDate;

/** The council added a day on which nobody works, took one away, or made a bank holiday a working day: what was counted in working days may move. */
public record CalendarChanged(LocalDate day, String name) {
}
