package org.countyhall.complaints.domain.codes;

import java.util.Set;

import org.countyhall.complaints.domain.Spelling;

/** One entry of a list: the code that is stored, the label that is printed, other spellings that are understood. */
public record Code(CodeList list, String code, String label, Set<String> aliases) {

    public Code {
        aliases = Set.copyOf(aliases);
    }

    boolean isMeantBy(String text) {
        String wanted = Spelling.bare(text);
        return wanted.equals(Spelling.bare(code)) || wanted.equals(Spelling.bare(label))
                || aliases.stream().anyMatch(alias -> wanted.equals(Spelling.bare(alias)));
    }
}
