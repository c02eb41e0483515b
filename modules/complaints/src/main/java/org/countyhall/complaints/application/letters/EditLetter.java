package org.countyhall.complaints.application.letters;

import java.util.Map;

import org.countyhall.complaints.api.letters.CorrectedLetter;
import org.countyhall.complaints.application.Reading;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.letters.Letter;
import org.countyhall.complaints.domain.letters.LetterAction;
import org.countyhall.complaints.domain.letters.LetterWords;
import org.countyhall.core.EditConflict;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Puts other words into a draft. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_WORK)
@Transactional
public class EditLetter {

    static final int TEXT = 60_000;

    @Inject
    LetterFiles files;

    @Inject
    Desks desks;

    @Inject
    Audit audit;

    /** Refuses before the form is shown what cannot be written any more. */
    public void ready(long id) {
        files.ready(id, LetterAction.EDIT);
    }

    /** @throws EditConflict when {@code corrected} was made from an older version */
    public void edit(long id, CorrectedLetter corrected) {
        Letter letter = files.take(id);
        if (letter.version() != corrected.version()) {
            LetterWords saved = letter.words();
            throw new EditConflict(letter.changedBy(), Map.of("addressee", saved.addressee(), "sendTo", saved.sendTo() == null ? "" : saved.sendTo(),
                    "subject", saved.subject(), "text", saved.text(), "version", String.valueOf(letter.version())));
        }
        letter.edit(new LetterWords(Reading.text("addressee", corrected.addressee(), DraftLetter.ADDRESSEE),
                Reading.text("sendTo", corrected.sendTo(), Reading.NAME), Reading.text("subject", corrected.subject(), Reading.NAME),
                Reading.text("text", corrected.text(), TEXT)), desks.mine());
        audit.record("complaints.letterEdited", letter.of().reference(), "letter=" + id + ", version=" + corrected.version(), null);
    }
}
