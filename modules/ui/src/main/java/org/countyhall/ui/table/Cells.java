package org.countyhall.ui.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;

import org.countyhall.core.Texts;
import org.countyhall.ui.text.Days;
import org.countyhall.ui.text.Figures;

/** How the cells of a column are written. */
public final class Cells {

    private Cells() {
    }

    public static String heading(Table<?> table, Column<?> column) {
        String heading = Texts.of(table.id() + "." + column.key());
        return column.unit().isEmpty() ? heading : heading + " (" + column.unit() + ")";
    }

    /** As pages show it. */
    public static <R> String shown(Column<R> column, R row) {
        Object value = column.value(row);
        if (value == null) {
            return column.otherwise(row);
        }
        return switch (column.shape()) {
            case NUMBER -> Figures.number((Number) value, column.decimals());
            case DATE -> Days.brief((LocalDate) value);
            case MOMENT -> Days.brief((Instant) value);
            case TEXT, TAG -> value.toString();
        };
    }

    /** A number as its column rounds it. */
    static BigDecimal rounded(Column<?> column, Object value) {
        return exact(value).setScale(column.decimals(), RoundingMode.HALF_UP);
    }

    static BigDecimal exact(Object number) {
        return number instanceof BigDecimal exact ? exact : new BigDecimal(number.toString());
    }
}
