package org.countyhall.imports.domain.checking;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.countyhall.core.Texts;
import org.countyhall.imports.api.ImportColumn;

/** Reads the text of a cell as what its column expects, or says what that is. */
final class CellReader {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d{1,3}(,\\d{3})+|\\d{1,30})?(\\.\\d{1,30})?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ]0{1,2}:00(?::00(?:\\.0+)?)?)?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})");
    /** A text that starts like a formula is exported with an apostrophe before it; read back, it is itself again. */
    private static final Pattern GUARDED = Pattern.compile("'[=+\\-@\\t\\r].*", Pattern.DOTALL);

    /** What a cell says: its value, or else what was expected. */
    record Reading(Object value, String expected) {

        static Reading of(Object value) {
            return new Reading(value, null);
        }

        static Reading expects(String key, Object... details) {
            return new Reading(null, Texts.of("imports.expects." + key, details));
        }

        boolean isProblem() {
            return expected != null;
        }
    }

    private final ImportColumn column;
    private final Map<String, Enum<?>> choices;

    CellReader(ImportColumn column) {
        this.column = column;
        this.choices = new java.util.HashMap<>();
        column.choices().forEach((spelling, constant) -> {
            choices.put(Layout.plain(constant.name()), constant);
            choices.put(Layout.plain(spelling), constant);
        });
    }

    /** An empty cell of an optional column has the value null. */
    Reading read(String text) {
        if (text.isEmpty()) {
            return column.isRequired() ? Reading.expects("something") : Reading.of(null);
        }
        return switch (column.expects()) {
            case TEXT -> text(text);
            case DECIMAL -> decimal(text);
            case WHOLE -> whole(text);
            case DATE -> date(text);
            case YES_OR_NO -> yesOrNo(text);
            case CHOICE -> choice(text);
        };
    }

    private Reading text(String text) {
        String plain = GUARDED.matcher(text).matches() ? text.substring(1) : text;
        if (plain.length() > column.limit()) {
            return Reading.expects("shorter", column.limit());
        }
        return plain.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')
                ? Reading.expects("printable") : Reading.of(plain);
    }

    private Reading decimal(String text) {
        BigDecimal number = number(text);
        if (number == null || number.stripTrailingZeros().scale() > column.limit()
                || number.precision() - number.scale() > 17) {
            return Reading.expects("decimal", column.limit());
        }
        return Reading.of(number);
    }

    private static Reading whole(String text) {
        BigDecimal number = number(text);
        if (number == null || number.stripTrailingZeros().scale() > 0 || number.precision() - number.scale() > 18) {
            return Reading.expects("whole");
        }
        return Reading.of(number.longValueExact());
    }

    /** As people write numbers: £, commas between thousands, a true minus sign, brackets around negative ones. */
    private static BigDecimal number(String text) {
        String plain = text.replace("£", "").replace('\u2212', '-').replace("\u00A0", "").strip();
        boolean negative = plain.startsWith("(") && plain.endsWith(")");
        if (negative) {
            plain = plain.substring(1, plain.length() - 1).strip();
        }
        if (!NUMBER.matcher(plain).matches() || plain.chars().noneMatch(Character::isDigit)) {
            return null;
        }
        BigDecimal number = new BigDecimal(plain.replace(",", ""));
        return negative ? number.negate() : number;
    }

    private static Reading date(String text) {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        Matcher dayFirst = DAY_FIRST.matcher(text);
        try {
            if (yearFirst.matches()) {
                return Reading.of(LocalDate.of(part(yearFirst, 1), part(yearFirst, 2), part(yearFirst, 3)));
            }
            if (dayFirst.matches()) {
                return Reading.of(LocalDate.of(part(dayFirst, 3), part(dayFirst, 2), part(dayFirst, 1)));
            }
        } catch (DateTimeException noSuchDay) {
            return Reading.expects("date");
        }
        return Reading.expects("date");
    }

    private static int part(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static Reading yesOrNo(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "yes", "y", "true", "1" -> Reading.of(true);
            case "no", "n", "false", "0" -> Reading.of(false);
            default -> Reading.expects("yesOrNo");
        };
    }

    private Reading choice(String text) {
        Enum<?> constant = choices.get(Layout.plain(text));
        return constant == null ? Reading.expects("choice", String.join(", ", column.choices().keySet())) : Reading.of(constant);
    }
}
