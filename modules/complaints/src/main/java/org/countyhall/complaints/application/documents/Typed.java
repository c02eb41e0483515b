package org.countyhall.complaints.application.documents;

import org.countyhall.core.BadInput;

/** Texts as they were typed: without blanks around them, null when nothing is left, refused when too long. */
final class Typed {

    static final int SENTENCE = 500;
    private static final int TITLE = 200;

    private Typed() {
    }

    static String title(String given) {
        return text("title", given, TITLE);
    }

    static String text(String field, String given, int longest) {
        if (given == null || given.isBlank()) {
            return null;
        }
        String text = given.strip();
        if (text.length() > longest) {
            throw new BadInput(field, "complaints.tooLong", longest);
        }
        return text;
    }
}
