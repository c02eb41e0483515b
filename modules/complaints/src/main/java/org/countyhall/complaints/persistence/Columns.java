package org.countyhall.complaints.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** What the driver gives for a column of a native query, as the value that the module uses. */
final class Columns {

    private Columns() {
    }

    static LocalDate day(Object column) {
        return column instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) column;
    }

    static Instant instant(Object column) {
        LocalDateTime utc = column instanceof java.sql.Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) column;
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }

    static int number(Object column) {
        return column == null ? 0 : ((Number) column).intValue();
    }

    static Boolean flag(Object column) {
        return column == null ? null : column instanceof Number number ? Boolean.valueOf(number.intValue() != 0) : (Boolean) column;
    }

    static String text(Object column) {
        return column == null ? null : String.valueOf(column);
    }
}
