package org.countyhall.ui.tag;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Locale;

import org.countyhall.core.BadInput;
import org.countyhall.core.FinancialYear;
import org.countyhall.core.Texts;
import org.countyhall.core.money.Money;
import org.countyhall.ui.text.Figures;

/** Between what somebody types and the values that page beans hold. What cannot be read is said in the words of the field. */
final class Typed {

    private Typed() {
    }

    /** Thrown with the text for the field. */
    static final class Unreadable extends Exception {
        Unreadable(String text) {
            super(text);
        }
    }

    /** @return null for nothing typed */
    static Object read(String typed, Class<?> type) throws Unreadable {
        if (type == Boolean.class || type == boolean.class) {
            return typed != null && !typed.isBlank() && !"false".equals(typed);
        }
        if (typed == null || typed.isBlank()) {
            return type == int.class || type == long.class ? 0 : null;
        }
        String text = typed.strip();
        try {
            return parse(text, type);
        } catch (DateTimeException notADay) {
            throw new Unreadable(Texts.of("ui.field.notADay"));
        } catch (ArithmeticException | NumberFormatException notANumber) {
            throw new Unreadable(Texts.of(type == Money.class ? "ui.field.notMoney" : "ui.field.notANumber"));
        } catch (BadInput bad) {
            throw new Unreadable(bad.text());
        }
    }

    private static Object parse(String text, Class<?> type) {
        if (type == LocalDate.class) {
            return day(text);
        } else if (type == LocalTime.class) {
            return LocalTime.parse(text);
        } else if (type == BigDecimal.class) {
            return number(text);
        } else if (type == Integer.class || type == int.class) {
            return number(text).intValueExact();
        } else if (type == Long.class || type == long.class) {
            return number(text).longValueExact();
        } else if (type == Money.class) {
            return new Money(number(text.replace("£", "").strip()));
        } else if (type == FinancialYear.class) {
            return FinancialYear.parse(text);
        } else if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants()).filter(code -> ((Enum<?>) code).name().equals(text)).findFirst()
                    .orElseThrow(() -> new BadInput("", "ui.notInList"));
        }
        return text.replace("\r\n", "\n");
    }

    /** As the browser's date field sends it, and as people write it: 31/3/2024, 31.3.2024, 31 March 2024. */
    private static LocalDate day(String text) {
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return LocalDate.parse(text);
        }
        String[] parts = text.split("[/. -]+");
        if (parts.length != 3 || !parts[0].matches("\\d{1,2}") || !parts[2].matches("\\d{4}")) {
            throw new DateTimeException(text);
        }
        return LocalDate.of(Integer.parseInt(parts[2]), month(parts[1]), Integer.parseInt(parts[0]));
    }

    private static int month(String text) {
        if (text.matches("\\d{1,2}")) {
            return Integer.parseInt(text);
        }
        String start = text.toLowerCase(Locale.UK);
        for (java.time.Month month : java.time.Month.values()) {
            if (start.length() >= 3 && month.name().toLowerCase(Locale.UK).startsWith(start)) {
                return month.getValue();
            }
        }
        throw new DateTimeException(text);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replace(",", "").replace(Figures.MINUS, '-').replace("%", "").strip());
    }

    /** As it stands in the field. */
    static String write(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Enum<?> code) {
            return code.name();
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}
