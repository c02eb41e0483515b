package org.countyhall.performance.api;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

import org.countyhall.core.Texts;

/** A number with its unit, as it is shown everywhere: 66%, 608 per 100,000, over 4,500 assessments, £661 a week. */
public record Figure(BigDecimal value, UnitKind kind, String unit, Qualifier qualifier) {

    private static final char MINUS = '\u2212';

    /** The number alone with its sign or symbol, for a table column whose heading or neighbour names the unit. */
    public String number() {
        return Texts.of("performance.number." + kind.name(), digits(value));
    }

    /** With qualifier and unit. */
    public String text() {
        String figure = kind == UnitKind.PERCENT ? number() : Texts.of("performance.numberWithUnit", number(), unit);
        return qualifier == Qualifier.EXACT ? figure : Texts.of("performance.qualified." + qualifier.name(), figure);
    }

    /** The number and its qualifier without the unit. */
    public String shortText() {
        return qualifier == Qualifier.EXACT ? number() : Texts.of("performance.qualified." + qualifier.name(), number());
    }

    private static String digits(BigDecimal number) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.UK);
        symbols.setMinusSign(MINUS);
        return new DecimalFormat("#,##0.####", symbols).format(number);
    }
}
