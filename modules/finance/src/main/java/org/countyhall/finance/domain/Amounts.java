package org.countyhall.finance.domain;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

import org.countyhall.core.money.Money;

/** How a figure is written for people: commas between thousands, one decimal, a true minus sign. */
final class Amounts {

    private static final char MINUS = '\u2212';

    private Amounts() {
    }

    /** With its unit: {@code −£1,181.7k}. */
    static String thousands(Money amount) {
        return withPound(written(amount.inThousands()), "k");
    }

    /** With its unit: {@code £1,415.5m}. */
    static String millions(Money amount) {
        return withPound(written(amount.inMillions()), "m");
    }

    private static String withPound(String figure, String unit) {
        return (figure.charAt(0) == MINUS ? MINUS + "\u00a3" + figure.substring(1) : "\u00a3" + figure) + unit;
    }

    private static String written(BigDecimal figure) {
        DecimalFormatSymbols signs = DecimalFormatSymbols.getInstance(Locale.UK);
        signs.setMinusSign(MINUS);
        return new DecimalFormat("#,##0.0", signs).format(figure);
    }
}
