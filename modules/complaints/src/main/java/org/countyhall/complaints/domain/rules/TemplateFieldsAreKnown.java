package org.countyhall.complaints.domain.rules;

import java.util.List;

import org.countyhall.complaints.domain.letters.Merging;
import org.countyhall.core.BadInput;

/** "Letters from templates with merged fields" (the council's letters, domain rules, Complaints): a template asks only for what a case can tell. */
public final class TemplateFieldsAreKnown {

    private TemplateFieldsAreKnown() {
    }

    /** @throws BadInput naming the fields that are not known */
    public static String check(String field, String text) {
        List<String> unknown = Merging.unknown(text);
        if (!unknown.isEmpty()) {
            throw new BadInput(field, "complaints.letter.unknownField", String.join(", ", unknown));
        }
        return text;
    }
}
