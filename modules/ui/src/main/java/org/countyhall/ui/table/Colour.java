package org.countyhall.ui.table;

import java.util.Locale;

/** The colours of a tag; the tag's words carry the meaning, the colour only repeats it. */
public enum Colour {
    RED, AMBER, GREEN, GREY, BRAND;

    private static final int ONE_LINE = 24;

    /** @param words what stands in the tag; in a list, many of them go over several lines rather than off the screen */
    public String style(String words) {
        return "ch-tag ch-tag-" + name().toLowerCase(Locale.ROOT) + (words.length() > ONE_LINE ? " ch-tag-long" : "");
    }
}
