package org.countyhall.ui.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and times in words, in London: {@code 6 June 2023}, {@code Tue 6 June 2023}, {@code 6 June 2023 14:03}; in lists {@code 6 Jun 2023}. */
public final class Days {

    public static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm", Locale.UK).withZone(LONDON);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final DateTimeFormatter SHORT_WEEKDAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.UK);
    private static final DateTimeFormatter SHORT_MOMENT = DateTimeFormatter.ofPattern("d MMM uuuu HH:mm", Locale.UK).withZone(LONDON);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK).withZone(LONDON);

    private Days() {
    }

    public static String day(LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    public static String weekday(LocalDate day) {
        return day == null ? "" : WEEKDAY.format(day);
    }

    public static String moment(Instant moment) {
        return moment == null ? "" : MOMENT.format(moment);
    }

    /** For the cells of a list, which stay on one line. */
    public static String brief(LocalDate day) {
        return SHORT.format(day);
    }

    public static String briefWeekday(LocalDate day) {
        return SHORT_WEEKDAY.format(day);
    }

    public static String brief(Instant moment) {
        return SHORT_MOMENT.format(moment);
    }

    public static String time(Instant moment) {
        return moment == null ? "" : TIME.format(moment);
    }
}
