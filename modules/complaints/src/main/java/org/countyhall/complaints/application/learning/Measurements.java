package org.countyhall.complaints.application.learning;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

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
        int months = months(action, settings);
        boolean gap = before(null, null, action, months).contains(0) || after(null, null, action, months, today).contains(0);
        return new Rates(action.doneOn(), before(lesson.category(), lesson.team(), action, months),
                after(lesson.category(), lesson.team(), action, months, today), gap);
    }

    private static int months(LessonAction action, LearningSettings settings) {
        return action.effectMonths() == null ? settings.effectMonths() : action.effectMonths();
    }

    private List<Integer> before(String category, String team, LessonAction action, int months) {
        return register.perMonth(category, team, action.doneOn().minusMonths(months), months, action.doneOn().minusDays(1));
    }

    private List<Integer> after(String category, String team, LessonAction action, int months, LocalDate today) {
        return register.perMonth(category, team, action.doneOn(), months, today.minusDays(1));
    }

    LessonFile file(Lesson lesson) {
        return files(List.of(lesson)).get(0);
    }

    /** Whether their cases may be named is asked for all of them together. */
    List<LessonFile> files(List<Lesson> lessons) {
        if (lessons.isEmpty()) {
            return List.of();
        }
        LocalDate today = desks.today();
        LearningSettings settings = register.settings(today);
        Codes codes = data.codes();
        Predicate<String> known = knowledge.among(desks.viewer(), lessons.stream().map(Lesson::caseReference));
        return lessons.stream().map(lesson -> file(lesson, known.test(lesson.caseReference()), settings, codes, today)).toList();
    }

    private LessonFile file(Lesson lesson, boolean known, LearningSettings settings, Codes codes, LocalDate today) {
        return new LessonFile(lesson.reference(), known ? lesson.caseReference() : null, lesson.pointNumber(), codes.label(CodeList.CATEGORY, lesson.category()),
                codes.label(CodeList.SERVICE, lesson.team()), lesson.text(), lesson.drawnOn(), lesson.drawnBy(),
                lesson.actions().stream().map(action -> action(lesson, action, settings, today)).toList(), lesson.version(), lesson.category(),
                lesson.team(), lesson.withdrawnOn() == null ? null
                        : new LessonFile.Withdrawn(lesson.withdrawnOn(), lesson.withdrawnBy(), lesson.withdrawnBecause()));
    }

    private LessonFile.Action action(Lesson lesson, LessonAction action, LearningSettings settings, LocalDate today) {
        boolean checkable = lesson.withdrawnOn() == null && action.effectDueOn() != null && action.checkedOn() == null && !today.isBefore(action.effectDueOn());
        LessonFile.Measured measured = action.doneOn() == null ? null : measured(lesson, action, settings, today);
        return new LessonFile.Action(action.number(), action.text(), action.owner(), action.dueOn(), action.doneOn(),
                lesson.withdrawnOn() == null && action.doneOn() == null && action.dueOn().isBefore(today), action.evidence(), action.document(), action.effectDueOn(), checkable,
                measured, action.checkedOn() == null ? null : checked(action, measured));
    }

    private LessonFile.Measured measured(Lesson lesson, LessonAction action, LearningSettings settings, LocalDate today) {
        Rates rates = rates(lesson, action, settings, today);
        int months = rates.before().size();
        List<LocalDate> starts = IntStream.range(-months, months).mapToObj(month -> rates.doneOn().plusMonths(month)).toList();
        boolean all = tellsAll();
        boolean whole = all || lesson.team() == null;
        ToldCounts before = ToldCounts.of(rates.before(), whole ? rates.before() : before(lesson.category(), null, action, months), all);
        ToldCounts after = ToldCounts.of(rates.after(), whole ? rates.after() : after(lesson.category(), null, action, months, today), all);
        boolean over = rates.after().size() == months;
        Effect effect = !over ? null : rates.gap() ? Effect.TOO_FEW
                : TooFewToSayBelowFive.effect(rates.countBefore(), rates.countAfter(), settings.tooFew());
        return new LessonFile.Measured(months, starts, before.months(), after.months(), before.sum(), after.sum(),
                before.sum() == null ? null : rates.perMonthBefore(), after.sum() == null ? null : rates.perMonthAfter(), rates.after().size(),
                rates.gap() && over, Spelling.of(effect), over && TooFewToSayBelowFive.mayBeChance(rates.countBefore(), rates.countAfter()));
    }

    /** What is kept back of the figures as they stand now is kept back of those that were found then. */
    private LessonFile.Checked checked(LessonAction action, LessonFile.Measured now) {
        return new LessonFile.Checked(Spelling.of(action.effect()), now.countBefore() == null ? null : ToldCounts.one(action.before(), tellsAll()),
                now.countAfter() == null ? null : ToldCounts.one(action.after(), tellsAll()), action.checkedOn(), action.checkedBy(), action.remark());
    }

    private boolean tellsAll() {
        return desks.viewer().isToldSmallCounts(null);
    }
}
