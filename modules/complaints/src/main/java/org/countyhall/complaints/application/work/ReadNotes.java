package org.countyhall.complaints.application.work;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.countyhall.complaints.api.work.CaseNote;
import org.countyhall.complaints.domain.Cabinet;
import org.countyhall.complaints.domain.work.Note;
import org.countyhall.complaints.domain.work.Notes;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The notes on a case, latest first, also those that were put right. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_READ)
@Transactional
public class ReadNotes {

    @Inject
    Cabinet cabinet;

    @Inject
    Notes notes;

    public List<CaseNote> of(String reference) {
        List<Note> all = notes.of(cabinet.take(reference));
        Map<Long, Long> corrections = all.stream().filter(note -> note.corrects() != null).collect(Collectors.toMap(Note::corrects, Note::id));
        return all.stream().map(note -> new CaseNote(note.id(), note.words(), note.writtenAt(), note.writtenBy(), note.corrects(),
                corrections.get(note.id()))).toList();
    }
}
