package org.countyhall.core.desk;

import java.time.LocalDate;

/** Who has had the mail of a day already: whatever is run again, nobody has it twice. */
public interface DailyMail {

    /** True for whoever asks first for this account and day; it counts when their transaction does. */
    boolean first(String account, LocalDate day);
}
