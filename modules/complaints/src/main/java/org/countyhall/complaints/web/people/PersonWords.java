package org.countyhall.complaints.web.people;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.countyhall.complaints.api.people.PersonMatch;
import org.countyhall.core.Texts;

/** A person in one line, by which two of one name are told apart: name, former names, year of birth, newest case. */
public final class PersonWords {

    private PersonWords() {
    }

    public static String of(PersonMatch match) {
        return Stream.of(match.name(),
                match.formerNames() == null ? null : Texts.of("complaints.people.formerly", match.formerNames()),
                match.bornYear() == null ? null : Texts.of("complaints.people.bornIn", String.valueOf(match.bornYear())),
                match.postcode(),
                match.lastCase() == null ? Texts.of("complaints.people.noCase") : Texts.of("complaints.people.newest", match.lastCase()))
                .filter(text -> text != null && !text.isEmpty()).collect(Collectors.joining(", "));
    }
}
