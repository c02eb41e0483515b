package org.countyhall.ui.table;

import java.util.regex.Pattern;

/**
 * Makes text harmless for a spreadsheet: what would start a formula there gets an apostrophe in front, and so stays text. A
 * true number stays as it is.
 */
public final class SafeText {

    /** Also the wide forms, which some spreadsheets take for the same. */
    private static final String STARTS_A_FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20\u2212";
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,30}(\\.\\d{1,30})?");

    private SafeText() {
    }

    public static String of(String text) {
        if (text == null || text.isEmpty() || STARTS_A_FORMULA.indexOf(text.charAt(0)) < 0 && !hidesOne(text)) {
            return text;
        }
        return NUMBER.matcher(text).matches() ? text : "'" + text;
    }

    /** Spaces and invisible signs in front, which a spreadsheet may strip. */
    private static boolean hidesOne(String text) {
        int first = 0;
        while (first < text.length() && (Character.isWhitespace(text.charAt(first)) || Character.isSpaceChar(text.charAt(first))
                || Character.getType(text.charAt(first)) == Character.FORMAT || Character.isISOControl(text.charAt(first)))) {
            first++;
        }
        return first > 0 && first < text.length() && STARTS_A_FORMULA.indexOf(text.charAt(first)) >= 0;
    }
}
