package org.countyhall.complaints.application.letters;

import java.util.List;

import org.countyhall.complaints.api.letters.LetterFile;
import org.countyhall.complaints.api.letters.LetterSummary;
import org.countyhall.complaints.domain.Cabinet;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.letters.Letter;
import org.countyhall.complaints.domain.letters.Letters;
import org.countyhall.core.NotFound;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Reads letters: one with its whole way, those of a case, those that wait for somebody. Opening one is opening its case. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_READ)
@Transactional
public class OpenLetter {

    private static final int MOST = 100;

    @Inject
    LetterFiles files;

    @Inject
    Letters letters;

    @Inject
    Cabinet cabinet;

    @Inject
    LetterCopies copies;

    @Inject
    Desks desks;

    @Inject
    CurrentUser user;

    @Inject
    Audit audit;

    public LetterFile open(long id) {
        Letter letter = files.take(id);
        audit.opened("complaints.case", letter.of().reference());
        return copies.of(letter);
    }

    /**
     * A letter of this case, under whose address alone it is there, for other systems: whatever these read of a case is logged as its
     * opening when the answer goes out, or when the letter that they changed is opened.
     */
    public LetterFile under(String reference, long id) {
        Letter letter = files.take(id);
        if (!letter.of().reference().equalsIgnoreCase(reference)) {
            throw new NotFound("letter");
        }
        return copies.of(letter);
    }

    public List<LetterSummary> of(String reference) {
        return letters.of(cabinet.take(reference)).stream().map(LetterCopies::summary).toList();
    }

    public List<LetterSummary> waitingForMe() {
        return user.may(Authority.COMPLAINTS_WORK) ? letters.waitingFor(desks.viewer(), MOST) : List.of();
    }
}
