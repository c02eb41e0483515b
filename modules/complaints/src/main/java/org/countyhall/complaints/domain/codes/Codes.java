package org.countyhall.complaints.domain.codes;

import java.util.List;
import java.util.stream.Collectors;

import org.countyhall.core.BadInput;

/** All lists as they stand. */
public record Codes(List<Code> all) {

    public Codes {
        all = List.copyOf(all);
    }

    public List<Code> of(CodeList list) {
        return all.stream().filter(code -> code.list() == list).toList();
    }

    /**
     * The code that is meant by a code, a label or another spelling; null for no text.
     *
     * @throws BadInput naming the field when the list has nothing of that name
     */
    public String read(CodeList list, String field, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return of(list).stream().filter(code -> code.isMeantBy(text)).findFirst().map(Code::code)
                .orElseThrow(() -> new BadInput(field, "complaints.notInList", text,
                        of(list).stream().map(Code::label).collect(Collectors.joining(", "))));
    }

    /** The label, or the text itself where the list does not know it; null for null. */
    public String label(CodeList list, String stored) {
        return of(list).stream().filter(code -> code.code().equals(stored)).findFirst().map(Code::label).orElse(stored);
    }
}
