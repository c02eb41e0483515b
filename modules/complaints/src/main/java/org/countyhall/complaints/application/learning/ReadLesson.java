package org.countyhall.complaints.application.learning;

import java.util.List;
import java.util.Locale;

import org.countyhall.complaints.api.learning.LessonFile;
import org.countyhall.complaints.domain.Cabinet;
import org.countyhall.complaints.domain.learning.Lessons;
import org.countyhall.core.NotFound;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** A lesson with its actions and what became of complaints after them; its case is named only to who may know of it. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_READ)
@Transactional
public class ReadLesson {

    @Inject
    Lessons lessons;

    @Inject
    Cabinet cabinet;

    @Inject
    Measurements measurements;

    public LessonFile open(String reference) {
        return lessons.find(reference == null ? "" : reference.strip().toUpperCase(Locale.ROOT)).map(measurements::file)
                .orElseThrow(() -> new NotFound("lesson"));
    }

    /** What a case taught, for whoever may open it. */
    public List<LessonFile> ofCase(String caseReference) {
        return measurements.files(lessons.of(cabinet.take(caseReference).reference()));
    }
}
