package org.countyhall.integratedcare.persistence;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

import jakarta.persistence.Tuple;

/** One row of a native query, its values in the types of the house. */
record Row(Tuple tuple) {

    String text(String column) {
        Object value = tuple.get(column);
        return value == null ? null : value.toString();
    }

    Integer whole(String column) {
        Number value = (Number) tuple.get(column);
        return value == null ? null : value.intValue();
    }

    int count(String column) {
        Number value = (Number) tuple.get(column);
        return value == null ? 0 : value.intValue();
    }

    BigDecimal amount(String column) {
        return (BigDecimal) tuple.get(column);
    }

    LocalDate day(String column) {
        Object value = tuple.get(column);
        return value instanceof Date day ? day.toLocalDate() : (LocalDate) value;
    }

    Instant instant(String column) {
        Object value = tuple.get(column);
        if (value instanceof Timestamp stamp) {
            return stamp.toLocalDateTime().toInstant(ZoneOffset.UTC);
        }
        return value instanceof LocalDateTime moment ? moment.toInstant(ZoneOffset.UTC) : (Instant) value;
    }

    boolean yes(String column) {
        Object value = tuple.get(column);
        return value instanceof Number number ? number.intValue() != 0 : Boolean.TRUE.equals(value);
    }
}
