package org.countyhall.complaints.application.learning;

import java.time.LocalDate;
import java.util.Locale;

import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.Typed;
import org.countyhall.complaints.domain.learning.LearningRegister;
import org.countyhall.complaints.domain.learning.LearningSettings;
import org.countyhall.complaints.domain.learning.Lesson;
import org.countyhall.complaints.domain.learning.LessonAction;
import org.countyhall.complaints.domain.learning.Lessons;
import org.countyhall.core.NotFound;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** A lesson becomes actions, each is done and proved, and its effect is looked at. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_INVESTIGATE)
@Transactional
public class WorkOnLesson {

    @Inject
    Lessons lessons;

    @Inject
    LearningRegister register;

    @Inject
    Measurements measurements;

    @Inject
    Desks desks;

    @Inject
    Audit audit;

    public void plan(String reference, String text, String owner, LocalDate dueOn) {
        Lesson lesson = take(reference);
        int number = lesson.plan(Typed.text("text", text, Typed.TEXT), Typed.text("owner", owner, Typed.NAME), dueOn);
        audit.record("complaints.lessonActionPlanned", lesson.reference(), null, "number=" + number + ", dueOn=" + dueOn);
    }

    /** @param document where the proof is kept; null when the words are enough */
    public void did(String reference, int number, LocalDate on, String evidence, String document) {
        Lesson lesson = take(reference);
        Desk desk = desks.mine();
        lesson.did(number, on, Typed.text("evidence", evidence, Typed.TEXT), Typed.text("document", document, Typed.LINE),
                register.settings(desk.today()), desk);
        audit.record("complaints.lessonActionDone", lesson.reference(), null, "number=" + number + ", on=" + on);
    }

    /** Keeps what the figures say now about an action whose months have passed. */
    public void looked(String reference, int number, String remark) {
        Lesson lesson = take(reference);
        Desk desk = desks.mine();
        LearningSettings settings = register.settings(desk.today());
        LessonAction action = lesson.action(number);
        lesson.looked(number, measurements.rates(lesson, action, settings, desk.today()), Typed.text("remark", remark, Typed.TEXT / 2),
                settings, desk);
        audit.record("complaints.lessonEffectChecked", lesson.reference(), null, "number=" + number + ", effect=" + Spelling.of(action.effect()));
    }

    private Lesson take(String reference) {
        return lessons.find(reference == null ? "" : reference.strip().toUpperCase(Locale.ROOT)).orElseThrow(() -> new NotFound("lesson"));
    }
}
