package org.countyhall.complaints.application.learning;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.ReferenceData;
import org.countyhall.complaints.domain.Typed;
import org.countyhall.complaints.domain.codes.CodeList;
import org.countyhall.complaints.domain.learning.Lesson;
import org.countyhall.complaints.domain.learning.LessonAction;
import org.countyhall.complaints.domain.learning.Lessons;
import org.countyhall.core.EditConflict;
import org.countyhall.core.NotFound;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Puts a lesson or a planned action right, or withdraws the lesson with its reason; nothing is deleted. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_INVESTIGATE)
@Transactional
public class CorrectLesson {

    @Inject
    Lessons lessons;

    @Inject
    ReferenceData data;

    @Inject
    Desks desks;

    @Inject
    Audit audit;

    /**
     * Other words, category or service.
     *
     * @param category a code or label of the list of problem categories
     * @param team one of the list of services; none for all of them
     * @param version the one that was shown; null takes whatever stands
     */
    public record Correction(String text, String category, String team, Integer version) {
    }

    /** @throws EditConflict when somebody saved another one since */
    public void correct(String reference, Correction given) {
        Lesson lesson = take(reference, given.version());
        String before = said(lesson);
        lesson.correct(data.codes().read(CodeList.CATEGORY, "category", given.category()),
                data.codes().read(CodeList.SERVICE, "team", given.team()), Typed.required("text", given.text(), Typed.TEXT));
        audit.record("complaints.lessonCorrected", lesson.reference(), before, said(lesson));
    }

    /** Of an action that is not done yet: what, by whom, until when. */
    public void replan(String reference, int number, String text, String owner, LocalDate dueOn) {
        Lesson lesson = take(reference, null);
        LessonAction action = lesson.action(number);
        String before = said(action);
        lesson.replan(number, Typed.required("text", text, Typed.TEXT), Typed.required("owner", owner, Typed.NAME / 2), dueOn);
        audit.record("complaints.lessonActionReplanned", lesson.reference(), before, said(action));
    }

    public void withdraw(String reference, String reason) {
        Lesson lesson = take(reference, null);
        lesson.withdraw(Typed.required("reason", reason, Typed.TEXT / 2), desks.mine());
        audit.record("complaints.lessonWithdrawn", lesson.reference(), null, lesson.withdrawnBecause());
    }

    private Lesson take(String reference, Integer version) {
        Lesson lesson = lessons.find(reference == null ? "" : reference.strip().toUpperCase(Locale.ROOT)).orElseThrow(() -> new NotFound("lesson"));
        if (version != null && version != lesson.version()) {
            throw new EditConflict("", Map.of("text", lesson.text(), "version", String.valueOf(lesson.version())));
        }
        return lesson;
    }

    private static String said(Lesson lesson) {
        return "category=" + lesson.category() + ", team=" + lesson.team() + ", text=" + lesson.text();
    }

    private static String said(LessonAction action) {
        return "number=" + action.number() + ", owner=" + action.owner() + ", dueOn=" + action.dueOn() + ", text=" + action.text();
    }
}
