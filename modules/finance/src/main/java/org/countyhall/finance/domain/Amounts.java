package org.countyhall.finance.domain;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** How a figure is written for people: commas between thousands, one decimal, a true minus sign. */
public final class Amounts {

    private static final char MINUS = '\u2212';

    private Amounts() {
    }

    public static String written(BigDecimal figure) {
        DecimalFormatSymbols signs = DecimalFormatSymbols.getInstance(Locale.UK);
        signs.setMinusSign(MINUS);
        return new DecimalFormat("#,##0.0", signs).format(figure);
    }
}
