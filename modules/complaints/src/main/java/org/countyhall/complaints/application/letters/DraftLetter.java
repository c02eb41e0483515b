package org.countyhall.complaints.application.letters;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.countyhall.complaints.api.letters.NewLetter;
import org.countyhall.complaints.application.Reading;
import org.countyhall.complaints.domain.Cabinet;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.EventKind;
import org.countyhall.complaints.domain.letters.Letter;
import org.countyhall.complaints.domain.letters.LetterKind;
import org.countyhall.complaints.domain.letters.LetterWords;
import org.countyhall.complaints.domain.letters.Letters;
import org.countyhall.complaints.domain.letters.MergeField;
import org.countyhall.complaints.domain.letters.Merging;
import org.countyhall.complaints.domain.letters.Template;
import org.countyhall.complaints.domain.letters.Templates;
import org.countyhall.complaints.domain.people.CaseParty;
import org.countyhall.complaints.domain.people.Parties;
import org.countyhall.complaints.domain.people.PartyPart;
import org.countyhall.complaints.domain.people.Person;
import org.countyhall.core.BadInput;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Makes a letter from a template, with what is known of the case filled in. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_WORK)
@Transactional
public class DraftLetter {

    static final int ADDRESSEE = 500;

    @Inject
    Cabinet cabinet;

    @Inject
    Letters letters;

    @Inject
    Templates templates;

    @Inject
    Parties parties;

    @Inject
    KnownOfACase known;

    @Inject
    Desks desks;

    @Inject
    Audit audit;

    /** @return the number of the letter */
    public String draft(String reference, NewLetter given) {
        Case found = cabinet.take(reference);
        Template template = templates.find(BadInput.required("template", given.template()))
                .orElseThrow(() -> new BadInput("template", "complaints.letter.noTemplate"));
        Desk desk = desks.mine();
        Map<MergeField, String> values = known.of(found);
        boolean toThePerson = template.kind() != LetterKind.TO_PROVIDER;
        Optional<Person> person = toThePerson ? whoCame(found) : Optional.empty();
        String addressee = Reading.text("addressee", given.addressee(), ADDRESSEE);
        String sendTo = Reading.text("sendTo", given.sendTo(), Reading.NAME);
        Letter letter = Letter.drafted(found, template, new LetterWords(
                addressee != null ? addressee : person.map(DraftLetter::address).orElseGet(() -> toThePerson && found.complainant().name() != null
                        ? found.complainant().name() : Texts.of("complaints.letter.nobody")),
                sendTo != null || !toThePerson ? sendTo : person.map(one -> one.details().email()).or(() -> letters.addressOf(found)).orElse(null),
                Merging.fill(template.subject(), values), Merging.fill(template.body(), values)), desk);
        letters.add(letter);
        found.noted(EventKind.LETTER_DRAFTED, desk.today(), letter.name(), desk);
        audit.record("complaints.letterDrafted", found.reference(), null, "letter=" + letter.id() + ", kind=" + letter.kind());
        return String.valueOf(letter.id());
    }

    /** The complainant; where there is none, the representative who came for somebody. */
    private Optional<Person> whoCame(Case found) {
        List<CaseParty> all = parties.of(found);
        return Stream.of(PartyPart.COMPLAINANT, PartyPart.REPRESENTATIVE)
                .flatMap(part -> all.stream().filter(party -> party.part() == part)).map(CaseParty::person).findFirst();
    }

    /** As it stands on the envelope. */
    private static String address(Person person) {
        return Stream.of(person.name(), person.details().address(), person.details().postcode()).filter(line -> line != null && !line.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
