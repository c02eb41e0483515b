package org.countyhall.complaints.application.letters;

import org.countyhall.complaints.domain.Cabinet;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.letters.Letter;
import org.countyhall.complaints.domain.letters.LetterAction;
import org.countyhall.complaints.domain.letters.Letters;
import org.countyhall.core.NotFound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Takes a letter out of its case's file for whoever may open that; for others there is no such letter. */
@ApplicationScoped
class LetterFiles {

    @Inject
    Letters letters;

    @Inject
    Cabinet cabinet;

    @Inject
    Desks desks;

    /** Asks of a step, before its form is shown, what is asked of it when it is taken. */
    void ready(long id, LetterAction action) {
        Letter letter = action == LetterAction.APPROVE ? takeToManage(id) : take(id);
        letter.after(action, desks.mine().officer());
    }

    Letter take(long id) {
        Letter letter = letters.find(id).orElseThrow(() -> new NotFound("letter"));
        cabinet.take(letter.of().reference());
        return letter;
    }

    Letter takeToManage(long id) {
        Letter letter = take(id);
        cabinet.takeToManage(letter.of().reference());
        return letter;
    }
}
