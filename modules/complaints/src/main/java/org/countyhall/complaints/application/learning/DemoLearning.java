package org.countyhall.complaints.application.learning;

import java.time.LocalDate;
import java.time.ZoneId;

import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.Series;
import org.countyhall.complaints.domain.learning.LearningRegister;
import org.countyhall.complaints.domain.learning.LearningSettings;
import org.countyhall.complaints.domain.learning.Lesson;
import org.countyhall.complaints.domain.learning.LessonAction;
import org.countyhall.complaints.domain.learning.Lessons;
import org.countyhall.core.demo.DemoData;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The effects of the earlier years' lessons are looked at on their day; and a lesson of now, whose effect is to be looked at. */
@ApplicationScoped
class DemoLearning implements DemoData {

    private static final String OFFICER = "complaints.manager";
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 4, 1);

    @Inject
    Lessons lessons;

    @Inject
    LearningRegister register;

    @Inject
    Measurements measurements;

    @Inject
    Series series;

    @Inject
    Desks desks;

    @Override
    public int order() {
        return 900;
    }

    @Override
    public void load() {
        LearningSettings settings = register.settings(desks.today());
        lessons.drawn(LONG_AGO, desks.today(), null)
                .forEach(lesson -> lesson.actions().stream().filter(action -> action.doneOn() != null && action.checkedOn() == null)
                        .forEach(action -> look(lesson, action, settings)));
        present(settings);
    }

    private void look(Lesson lesson, LessonAction action, LearningSettings settings) {
        LocalDate day = action.effectDueOn();
        lesson.looked(action.number(), measurements.rates(lesson, action, settings, day), null, settings, on(day));
    }

    private void present(LearningSettings settings) {
        LocalDate today = desks.today();
        LocalDate drawn = today.minusMonths(7);
        String year = "LSN-%02d".formatted(drawn.getYear() % 100);
        Lesson lesson = Lesson.draw("%s-%04d".formatted(year, series.take(year, 1)), new Lesson.Learned(null, null, "communications", null,
                "Calls that are promised are not made, since nobody sees which are still open."), on(drawn));
        lesson.plan("Keep a list of promised calls in each team", OFFICER, drawn.plusMonths(1));
        lesson.plan("Look through the list in supervision each month", OFFICER, today.plusDays(10));
        LocalDate done = today.minusMonths(settings.effectMonths()).minusDays(4);
        lesson.did(1, done, "The lists of all teams", null, settings, on(done));
        lessons.add(lesson);
    }

    private Desk on(LocalDate day) {
        Desk now = desks.mine();
        return new Desk(OFFICER, day.atTime(9, 30).atZone(ZoneId.of("Europe/London")).toInstant(), day, now.limits(), now.calendar());
    }
}
