package org.countyhall.ui.text;

import org.countyhall.core.Texts;

/** The words of codes, for pages: {@code #{ch:word(case.finding())}}. */
public final class Words {

    private Words() {
    }

    public static String word(Enum<?> code) {
        return code == null ? "" : Texts.of(code);
    }

    /** A text by its whole key with one detail, for example {@code complaints.dueIn}. */
    public static String text(String key, Object detail) {
        return detail == null ? Texts.of(key) : Texts.of(key, detail);
    }
}
