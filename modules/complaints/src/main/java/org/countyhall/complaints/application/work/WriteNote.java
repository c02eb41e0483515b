package org.countyhall.complaints.application.work;

import org.countyhall.complaints.application.Reading;
import org.countyhall.complaints.domain.Cabinet;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.EventKind;
import org.countyhall.complaints.domain.Timeline;
import org.countyhall.complaints.domain.work.Note;
import org.countyhall.complaints.domain.work.Notes;
import org.countyhall.core.NotFound;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Writes a note on a case, or one that puts an earlier one right. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_INVESTIGATE)
@Transactional
public class WriteNote {

    private static final int LONGEST = 4000;

    @Inject
    Cabinet cabinet;

    @Inject
    Notes notes;

    @Inject
    Timeline timeline;

    @Inject
    Desks desks;

    @Inject
    Audit audit;

    public String write(String reference, String words) {
        Case found = cabinet.take(reference);
        Desk desk = desks.mine();
        notes.add(Note.written(found, Reading.text("words", words, LONGEST), desk));
        timeline.note(found, EventKind.NOTED, desk.today(), null, desk);
        audit.record("complaints.noteWritten", found.reference(), null, null);
        return found.reference();
    }

    public String correct(String reference, long number, String words) {
        Case found = cabinet.take(reference);
        Desk desk = desks.mine();
        Note wrong = notes.find(number).filter(note -> note.of().reference().equals(found.reference())).orElseThrow(() -> new NotFound("note"));
        notes.add(wrong.correctedBy(Reading.text("words", words, LONGEST), notes.isCorrected(wrong), desk));
        timeline.note(found, EventKind.NOTE_CORRECTED, desk.today(), null, desk);
        audit.record("complaints.noteCorrected", found.reference(), "note=" + number, null);
        return found.reference();
    }
}
