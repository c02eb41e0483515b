package org.countyhall.complaints.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a constant is spelled outside, in the interface and in addresses: {@code MEMBER_ENQUIRY} is {@code memberEnquiry}. */
public final class Spelling {

    private Spelling() {
    }

    public static String of(Enum<?> constant) {
        return constant == null ? null : camel(constant.name());
    }

    /** The same of a constant's name as it is stored. */
    public static String camel(String name) {
        StringBuilder spelled = new StringBuilder();
        for (String word : name.toLowerCase(Locale.ROOT).split("_")) {
            spelled.append(spelled.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return spelled.toString();
    }

    /** The name of a constant that is spelled so, of whatever type. */
    public static String name(String spelled) {
        return spelled.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    }

    /** The constant that is spelled so; capitals, spaces and hyphens do not matter. */
    public static <E extends Enum<E>> Optional<E> read(Class<E> type, String text) {
        String wanted = bare(text);
        return Arrays.stream(type.getEnumConstants()).filter(constant -> bare(constant.name()).equals(wanted)).findFirst();
    }

    /** Only the letters and digits, small. */
    public static String bare(String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
