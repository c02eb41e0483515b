package org.countyhall.imports.domain.table;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Which of a workbook's cell styles show a number as a date. */
final class DateFormats {

    private static final String STYLES = "xl/styles.xml";
    private static final int MOST_STYLES = 100_000;

    private final BitSet dates = new BitSet();

    private DateFormats() {
    }

    static DateFormats of(Package parts) {
        DateFormats formats = new DateFormats();
        if (parts.has(STYLES)) {
            try (Part styles = Part.of(parts.open(STYLES))) {
                formats.read(styles);
            }
        }
        return formats;
    }

    private void read(Part styles) {
        Map<String, String> own = new HashMap<>();
        boolean inCells = false;
        int style = 0;
        while (styles.nextElement() && style < MOST_STYLES) {
            if (styles.isAt("numFmt")) {
                own.put(styles.attribute("numFmtId"), styles.attribute("formatCode"));
            } else if (styles.isAt("cellXfs") || styles.isAt("cellStyles") || styles.isAt("dxfs")) {
                inCells = styles.isAt("cellXfs");
            } else if (inCells && styles.isAt("xf")) {
                dates.set(style++, isDate(styles.attribute("numFmtId"), own));
            }
        }
    }

    private static boolean isDate(String id, Map<String, String> own) {
        if (own.containsKey(id)) {
            String code = own.get(id).toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\\\.|\\[[^]]*]|_.|\\*.", "");
            return code.contains("yy") || code.contains("d") && code.contains("m");
        }
        return id.matches("1[4-7]|22|2[7-9]|3[0-6]|5[0-8]");
    }

    boolean isDate(String style) {
        int number = small(style);
        return number >= 0 && dates.get(number);
    }

    /** The number that up to nine digits spell; -1 when they do not. */
    static int small(String digits) {
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            char digit = digits.charAt(i);
            if (digit < '0' || digit > '9') {
                return -1;
            }
            number = number * 10 + digit - '0';
        }
        return digits.isEmpty() || digits.length() > 9 ? -1 : number;
    }
}
