package org.countyhall.core.calendar;

import java.time.LocalDate;
import java.util.Optional;

/** The bank holidays in England, by name. The list is data: an administrator can add to it. */
public interface BankHolidays {

    /** The holiday's name when this day is one. */
    Optional<String> on(LocalDate day);
}
