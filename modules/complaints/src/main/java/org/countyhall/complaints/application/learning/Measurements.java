package org.countyhall.complaints.application.learning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.countyhall.complaints.api.learning.LessonFile;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.Knowledge;
import org.countyhall.complaints.domain.ReferenceData;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.codes.CodeList;
import org.countyhall.complaints.domain.codes.Codes;
import org.countyhall.complaints.domain.learning.Effect;
import org.countyhall.complaints.domain.learning.LearningRegister;
import org.countyhall.complaints.domain.learning.LearningSettings;
import org.countyhall.complaints.domain.learning.Lesson;
import org.countyhall.complaints.domain.learning.LessonAction;
import org.countyhall.complaints.domain.learning.Rates;
import org.countyhall.complaints.domain.rules.TooFewToSayBelowFive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Measures what became of complaints after an action, and copies lessons onto paper with it. */
@ApplicationScoped
class Measurements {

    @Inject
    LearningRegister register;

    @Inject
    Knowledge knowledge;

    @Inject
    ReferenceData data;

    @Inject
    Desks desks;

    /** The months before the action, and of those after it the ones that have ended. */
    Rates rates(Lesson lesson, LessonAction action, LearningSettings settings, LocalDate today) {
        int months = action.effectMonths() == null ? settings.effectMonths() : action.effectMonths();
        LocalDate done = action.doneOn();
        LocalDate start = done.minusMonths(months);
        LocalDate yesterday = today.minusDays(1);
        boolean gap = register.perMonth(null, null, start, months, done.minusDays(1)).contains(0)
                || register.perMonth(null, null, done, months, yesterday).contains(0);
        return new Rates(done, register.perMonth(lesson.category(), lesson.team(), start, months, done.minusDays(1)),
                register.perMonth(lesson.category(), lesson.team(), done, months, yesterday), gap);
    }

    LessonFile file(Lesson lesson) {
        LocalDate today = desks.today();
        LearningSettings settings = register.settings(today);
        Codes codes = data.codes();
        boolean known = knowledge.among(desks.viewer(), Stream.ofNullable(lesson.caseReference())).test(lesson.caseReference());
        return new LessonFile(lesson.reference(), known ? lesson.caseReference() : null, lesson.pointNumber(), codes.label(CodeList.CATEGORY, lesson.category()),
                codes.label(CodeList.SERVICE, lesson.team()), lesson.text(), lesson.drawnOn(), lesson.drawnBy(),
                lesson.actions().stream().map(action -> action(lesson, action, settings, today)).toList(), lesson.version(), lesson.category(),
                lesson.team(), lesson.withdrawnOn() == null ? null
                        : new LessonFile.Withdrawn(lesson.withdrawnOn(), lesson.withdrawnBy(), lesson.withdrawnBecause()));
    }

    private LessonFile.Action action(Lesson lesson, LessonAction action, LearningSettings settings, LocalDate today) {
        boolean checkable = lesson.withdrawnOn() == null && action.effectDueOn() != null && action.checkedOn() == null && !today.isBefore(action.effectDueOn());
        return new LessonFile.Action(action.number(), action.text(), action.owner(), action.dueOn(), action.doneOn(),
                lesson.withdrawnOn() == null && action.doneOn() == null && action.dueOn().isBefore(today), action.evidence(), action.document(), action.effectDueOn(), checkable,
                action.doneOn() == null ? null : measured(rates(lesson, action, settings, today), settings),
                action.checkedOn() == null ? null : new LessonFile.Checked(Spelling.of(action.effect()), action.before(), action.after(),
                        action.checkedOn(), action.checkedBy(), action.remark()));
    }

    private static LessonFile.Measured measured(Rates rates, LearningSettings settings) {
        List<LocalDate> starts = new ArrayList<>();
        int months = rates.before().size();
        IntStream.range(-months, months).forEach(month -> starts.add(rates.doneOn().plusMonths(month)));
        boolean whole = rates.after().size() == months;
        Effect effect = !whole ? null : rates.gap() ? Effect.TOO_FEW
                : TooFewToSayBelowFive.effect(rates.countBefore(), rates.countAfter(), settings.tooFew());
        return new LessonFile.Measured(months, starts, rates.before(), rates.after(), rates.countBefore(), rates.countAfter(),
                rates.perMonthBefore(), rates.perMonthAfter(), rates.after().size(), rates.gap() && whole, Spelling.of(effect),
                whole && TooFewToSayBelowFive.mayBeChance(rates.countBefore(), rates.countAfter()));
    }
}
