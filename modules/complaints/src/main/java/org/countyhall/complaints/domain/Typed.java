package org.countyhall.complaints.domain;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.countyhall.core.BadInput;

/** What was typed into a form or sent to the interface, read into what the register keeps, or refused at its field. */
public final class Typed {

    public static final int NAME = 200;
    public static final int LINE = 500;
    public static final int TEXT = 4000;

    private Typed() {
    }

    /** Without blanks around it; null when nothing is left. */
    public static String text(String field, String given, int longest) {
        if (given == null || given.isBlank()) {
            return null;
        }
        String text = given.strip();
        if (text.length() > longest) {
            throw new BadInput(field, "complaints.tooLong", longest);
        }
        return text;
    }

    public static String required(String field, String given, int longest) {
        return text(field, BadInput.required(field, given), longest);
    }

    /** Null for no text. */
    public static <E extends Enum<E>> E constant(Class<E> type, String field, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return Spelling.read(type, text).orElseThrow(() -> new BadInput(field, "complaints.notInList", text,
                Arrays.stream(type.getEnumConstants()).map(Spelling::of).collect(Collectors.joining(", "))));
    }
}
