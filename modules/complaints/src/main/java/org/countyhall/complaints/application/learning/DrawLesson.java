package org.countyhall.complaints.application.learning;

import java.util.Optional;

import org.countyhall.complaints.api.learning.NewLesson;
import org.countyhall.complaints.domain.Cabinet;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.EventKind;
import org.countyhall.complaints.domain.Numbers;
import org.countyhall.complaints.domain.Point;
import org.countyhall.complaints.domain.ReferenceData;
import org.countyhall.complaints.domain.Timeline;
import org.countyhall.complaints.domain.Typed;
import org.countyhall.complaints.domain.codes.CodeList;
import org.countyhall.complaints.domain.learning.Lesson;
import org.countyhall.complaints.domain.learning.Lessons;
import org.countyhall.core.BadInput;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Something is learned from a case, a point, a decision of the Ombudsman, or from several cases. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_INVESTIGATE)
@Transactional
public class DrawLesson {

    @Inject
    Cabinet cabinet;

    @Inject
    Lessons lessons;

    @Inject
    Timeline timeline;

    @Inject
    Numbers numbers;

    @Inject
    ReferenceData data;

    @Inject
    Desks desks;

    @Inject
    Audit audit;

    /** @return the reference of the new lesson */
    public String draw(NewLesson given) {
        String text = Typed.required("text", given.text(), Typed.TEXT);
        Optional<Case> file = Optional.ofNullable(Typed.text("caseReference", given.caseReference(), Typed.NAME)).map(cabinet::take);
        Optional<Point> point = Optional.ofNullable(given.point()).map(number -> point(file, number));
        String category = Optional.ofNullable(data.codes().read(CodeList.CATEGORY, "category", given.category()))
                .or(() -> point.map(Point::category)).orElseThrow(() -> new BadInput("category", "core.required"));
        String team = Optional.ofNullable(data.codes().read(CodeList.SERVICE, "team", given.team())).or(() -> file.map(Case::team)).orElse(null);
        Desk desk = desks.mine();
        String year = "LSN-%02d".formatted(desk.today().getYear() % 100);
        Lesson lesson = Lesson.draw("%s-%04d".formatted(year, numbers.take(year, 1)),
                new Lesson.Learned(file.map(Case::reference).orElse(null), given.point(), category, team, text), desk);
        lessons.add(lesson);
        file.ifPresent(one -> timeline.note(one, EventKind.LESSON_DRAWN, desk.today(), lesson.reference(), desk));
        audit.record("complaints.lessonDrawn", lesson.reference(), null, "category=" + category + ", team=" + team);
        return lesson.reference();
    }

    private static Point point(Optional<Case> file, int number) {
        return file.flatMap(one -> one.points().stream().filter(point -> point.number() == number).findFirst())
                .orElseThrow(() -> new BadInput("point", "complaints.noSuchPoint", number));
    }
}
