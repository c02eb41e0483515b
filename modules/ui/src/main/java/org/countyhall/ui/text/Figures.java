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
        return figure == null ? "" : write(figure, decimals, "");
    }

    /** With its sign also when it is more: {@code +16.4}. */
    public static String change(Number figure, int decimals) {
        return figure == null ? "" : write(figure, decimals, "+");
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

    private static String write(Number figure, int decimals, String plus) {
        BigDecimal rounded = exact(figure).setScale(decimals, RoundingMode.HALF_UP);
        DecimalFormatSymbols signs = DecimalFormatSymbols.getInstance(Locale.UK);
        signs.setMinusSign(MINUS);
        DecimalFormat format = new DecimalFormat("#,##0", signs);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setPositivePrefix(rounded.signum() > 0 ? plus : "");
        return format.format(rounded);
    }
}
