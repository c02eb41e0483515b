package org.countyhall.ui.table;

import java.util.Locale;

/** The colours of a tag; the tag's words carry the meaning, the colour only repeats it. */
public enum Colour {
    RED, AMBER, GREEN, GREY, BRAND;

    public String style() {
        return "ch-tag ch-tag-" + name().toLowerCase(Locale.ROOT);
    }
}
