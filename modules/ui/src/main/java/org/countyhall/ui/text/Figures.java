package org.countyhall.ui.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

import org.countyhall.core.money.Money;

/** Figures as the council's papers print them: commas between thousands, a true minus sign, rounded once, half up. */
public final class Figures {

    /** U+2212, as wide as a digit, unlike the hyphen. */
    public static final char MINUS = '\u2212';

    private Figures() {
    }

    /** {@code −1,234.5}; empty for no figure. */
    public static String number(Number figure, int decimals) {
        return figure == null ? "" : format(decimals, "").format(exact(figure));
    }

    /** With its sign also when it is more: {@code +16.4}. */
    public static String change(Number figure, int decimals) {
        return figure == null ? "" : format(decimals, "+").format(exact(figure));
    }

    /** {@code £1,234.50} */
    public static String pounds(Money amount) {
        return amount == null ? "" : withPound(number(amount.pounds(), 2), "");
    }

    /** {@code £1,315.6m} */
    public static String millions(Money amount) {
        return amount == null ? "" : withPound(number(amount.inMillions(), 1), "m");
    }

    /** {@code 527,430.4}: thousands of pounds, the unit standing in the heading. */
    public static String thousands(Money amount) {
        return amount == null ? "" : number(amount.inThousands(), 1);
    }

    /** {@code 85.0%} */
    public static String percent(Number figure, int decimals) {
        return figure == null ? "" : number(figure, decimals) + "%";
    }

    static BigDecimal exact(Number figure) {
        return figure instanceof BigDecimal exact ? exact : new BigDecimal(figure.toString());
    }

    private static String withPound(String number, String after) {
        return number.charAt(0) == MINUS ? MINUS + "£" + number.substring(1) + after : "£" + number + after;
    }

    private static DecimalFormat format(int decimals, String plus) {
        DecimalFormatSymbols signs = DecimalFormatSymbols.getInstance(Locale.UK);
        signs.setMinusSign(MINUS);
        DecimalFormat format = new DecimalFormat("#,##0", signs) {
            @Override
            public StringBuffer format(Object number, StringBuffer to, java.text.FieldPosition at) {
                BigDecimal rounded = ((BigDecimal) number).setScale(decimals, RoundingMode.HALF_UP);
                return super.format(rounded.signum() == 0 ? rounded.abs() : rounded, to, at);
            }
        };
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setPositivePrefix(plus);
        return format;
    }
}
