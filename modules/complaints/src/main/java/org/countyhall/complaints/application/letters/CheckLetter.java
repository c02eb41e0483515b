package org.countyhall.complaints.application.letters;

import org.countyhall.complaints.application.Reading;
import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.EventKind;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.Team;
import org.countyhall.complaints.domain.letters.Letter;
import org.countyhall.complaints.domain.letters.LetterAction;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;
import org.countyhall.core.desk.Notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** A draft goes to its quality check, passes it, goes back to its writer or is thrown away. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_WORK)
@Transactional
public class CheckLetter {

    @Inject
    LetterFiles files;

    @Inject
    Desks desks;

    @Inject
    Team team;

    @Inject
    Notices notices;

    @Inject
    Audit audit;

    /** Refuses a step before its form is shown as it would be refused when it is taken. */
    public void ready(long id, LetterAction step) {
        files.ready(id, step);
    }

    /** @param checker the account of who shall check it; null for anybody in the team but its writers */
    public void submit(long id, String checker, String remark) {
        Letter letter = files.take(id);
        String asked = Reading.text("checker", checker, Reading.NAME);
        letter.submit(asked == null ? null : team.officer("checker", asked), remark(remark), desks.mine());
        if (letter.checker() != null) {
            tell(letter.checker(), "letterToCheck", letter);
        }
        record(EventKind.LETTER_SUBMITTED, letter);
    }

    public void pass(long id, String remark) {
        Letter letter = files.take(id);
        letter.pass(remark(remark), desks.mine());
        record(EventKind.LETTER_CHECKED, letter);
    }

    public void giveBack(long id, String remark) {
        Letter letter = files.take(id);
        letter.giveBack(remark(remark), desks.mine());
        tell(letter.writtenBy(), "letterGivenBack", letter);
        record(EventKind.LETTER_GIVEN_BACK, letter);
    }

    public void discard(long id, String remark) {
        Letter letter = files.take(id);
        letter.discard(remark(remark), desks.mine());
        record(EventKind.LETTER_DISCARDED, letter);
    }

    private void tell(String account, String what, Letter letter) {
        notices.tell(account, "complaints.notice." + what, letter.of().reference(), "/complaints/letter?id=" + letter.id());
    }

    private void record(EventKind what, Letter letter) {
        Desk desk = desks.mine();
        letter.of().noted(what, desk.today(), letter.name(), desk);
        audit.record("complaints." + Spelling.of(what), letter.of().reference(), null, "letter=" + letter.id());
    }

    private static String remark(String remark) {
        return Reading.text("remark", remark, Reading.WORDS);
    }
}
