package org.countyhall.complaints.web.people;

import java.util.List;
import java.util.stream.Stream;

import org.countyhall.complaints.api.people.PartyFile;
import org.countyhall.complaints.application.people.SeeParties;
import org.countyhall.complaints.web.Wording;
import org.countyhall.core.Texts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the people of a case need and how they want to be spoken with, for whoever writes to them. */
@Named
@RequestScoped
public class NeedsShown {

    @Inject
    SeeParties see;

    private List<String> needs;

    public List<String> of(String reference) {
        if (needs == null) {
            needs = see.of(reference).stream().flatMap(NeedsShown::said).distinct().toList();
        }
        return needs;
    }

    private static Stream<String> said(PartyFile party) {
        return Stream.concat(Stream.ofNullable(party.adjustments()).map(what -> Texts.of("complaints.people.needs", party.name(), what)),
                Stream.ofNullable(party.contact()).map(how -> Texts.of("complaints.people.prefers", party.name(), Wording.word("ContactPreference", how))));
    }
}
