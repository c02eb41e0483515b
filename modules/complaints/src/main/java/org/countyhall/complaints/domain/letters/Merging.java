package org.countyhall.complaints.domain.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.countyhall.complaints.domain.Spelling;

/** Puts what is known of a case into the fields of a template. */
public final class Merging {

    /** Where somebody has to write something by hand. */
    public static final Pattern GAP = Pattern.compile("\\[\\[[^\\]]*]]|\\{\\{[^}]*}}");

    private static final Pattern FIELD = Pattern.compile("\\{\\{\\s*([^}]*?)\\s*}}");

    private Merging() {
    }

    /** The fields that no case can fill, in their order. */
    public static List<String> unknown(String text) {
        List<String> unknown = new ArrayList<>();
        Matcher fields = FIELD.matcher(text);
        while (fields.find()) {
            if (field(fields.group(1)).isEmpty()) {
                unknown.add(fields.group(1));
            }
        }
        return unknown;
    }

    /** What is not known stays as a gap to be filled by hand. */
    public static String fill(String text, Map<MergeField, String> known) {
        return FIELD.matcher(text).replaceAll(found -> Matcher.quoteReplacement(field(found.group(1)).map(known::get)
                .filter(value -> !value.isBlank()).orElse("[[" + found.group(1) + "]]")));
    }

    private static Optional<MergeField> field(String name) {
        return name.matches("[A-Za-z]+") ? Spelling.read(MergeField.class, name).filter(field -> Spelling.of(field).equals(name)) : Optional.empty();
    }
}
