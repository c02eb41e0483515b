package org.countyhall.complaints.application.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countyhall.complaints.domain.Fixtures.aCase;
import static org.countyhall.complaints.domain.Fixtures.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.countyhall.complaints.api.learning.LearningSheet;
import org.countyhall.complaints.api.learning.LessonFile;
import org.countyhall.complaints.api.learning.LessonSummary;
import org.countyhall.complaints.api.learning.NewLesson;
import org.countyhall.complaints.application.Office;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.CaseEvent;
import org.countyhall.complaints.domain.EventKind;
import org.countyhall.complaints.domain.learning.Effect;
import org.countyhall.complaints.domain.learning.LearningRegister;
import org.countyhall.complaints.domain.learning.LearningSettings;
import org.countyhall.complaints.domain.learning.Lesson;
import org.countyhall.complaints.domain.learning.Lessons;
import org.countyhall.core.BadInput;
import org.countyhall.core.EditConflict;
import org.countyhall.core.access.Role;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;
import org.junit.jupiter.api.Test;

/** A lesson from its case to its effect: category and service follow the case, evidence is needed, the effect waits for its months. */
class WorkOnLessonTest {

    private final List<Lesson> known = new ArrayList<>();
    private int before = 3;
    private int after = 2;
    private int anyKind = 9;

    private final Lessons lessons = new Lessons() {
        @Override
        public void add(Lesson drawn) {
            known.add(drawn);
        }

        @Override
        public Optional<Lesson> find(String reference) {
            return known.stream().filter(one -> one.reference().equals(reference)).findFirst();
        }

        @Override
        public List<Lesson> of(String caseReference) {
            return known.stream().filter(one -> caseReference.equals(one.caseReference())).toList();
        }

        @Override
        public List<Lesson> drawn(LocalDate from, LocalDate to, String team) {
            return List.of();
        }

        @Override
        public List<Lesson> movedOn(LocalDate from, LocalDate to, String team) {
            return List.of();
        }
    };

    /** So many complaints of the lesson's kind in each month before the action, and in each month after. */
    private final LearningRegister register = new LearningRegister() {
        @Override
        public LearningSettings settings(LocalDate on) {
            return new LearningSettings(6, 5);
        }

        @Override
        public List<Integer> perMonth(String category, String team, LocalDate from, int months, LocalDate ended) {
            boolean since = known.get(0).actions().get(0).doneOn().equals(from);
            return Collections.nCopies(months, category == null ? anyKind : since ? after : before);
        }

        @Override
        public Rows<LessonSummary> find(TableQuery query, LocalDate today) {
            return Rows.all(List.of());
        }

        @Override
        public List<Due> waiting(String account, boolean oversees, int atMost) {
            return List.of();
        }

        @Override
        public List<LearningSheet.Category> complaints(LocalDate from, LocalDate to, String team) {
            return List.of();
        }
    };

    private String draw(Office office, NewLesson given) {
        DrawLesson draw = new DrawLesson();
        draw.cabinet = office.cabinet();
        draw.lessons = lessons;
        draw.timeline = Case::noted;
        draw.numbers = (series, howMany) -> known.size() + 1;
        draw.data = office.data;
        draw.desks = office.desks();
        draw.audit = office.audit;
        return draw.draw(given);
    }

    private WorkOnLesson work(String day) {
        Office office = Office.on(day);
        WorkOnLesson work = new WorkOnLesson();
        work.lessons = lessons;
        work.register = register;
        work.desks = office.desks();
        work.audit = office.audit;
        work.measurements = new Measurements();
        work.measurements.register = register;
        work.measurements.knowledge = (viewer, references) -> references;
        work.measurements.data = office.data;
        work.measurements.desks = office.desks();
        return work;
    }

    private String done() {
        String reference = draw(Office.on("2023-01-10"), new NewLesson(null, null, "Quality of service", null, "Visits are not checked"));
        work("2023-01-10").plan(reference, "Check them each week", "complaints.officer", day("2023-02-01"));
        work("2023-02-01").did(reference, 1, day("2023-02-01"), "Lists", null);
        return reference;
    }

    @Test
    void a_lesson_of_a_case_is_noted_there_and_says_its_category() {
        Office office = Office.on("2023-06-02");
        office.cases.add(aCase().received("CMP-23-0440"));
        String reference = draw(office, new NewLesson("CMP-23-0440", 1, null, null, "Calls are not returned"));
        assertThat(reference).isEqualTo("LSN-23-0001");
        assertThat(known.get(0).category()).as("the point's own").isEqualTo("communications");
        assertThat(office.cabinet.get("CMP-23-0440").events()).extracting(CaseEvent::kind).contains(EventKind.LESSON_DRAWN);
        assertThatThrownBy(() -> draw(office, new NewLesson("CMP-23-0440", 2, null, null, "x"))).isInstanceOfSatisfying(BadInput.class,
                bad -> assertThat(bad.field()).isEqualTo("point"));
        assertThatThrownBy(() -> draw(office, new NewLesson(null, null, null, null, "x"))).isInstanceOfSatisfying(BadInput.class,
                bad -> assertThat(bad.field()).isEqualTo("category"));
    }

    @Test
    void whether_their_cases_may_be_named_is_asked_for_all_lessons_together() {
        Office office = Office.on("2023-06-02");
        office.cases.add(aCase().received("CMP-23-0440"));
        draw(office, new NewLesson("CMP-23-0440", 1, null, null, "Calls are not returned"));
        draw(office, new NewLesson("CMP-23-0440", 1, null, null, "Nobody says who calls back"));
        List<Set<String>> asked = new ArrayList<>();
        ReadLesson read = new ReadLesson();
        read.lessons = lessons;
        read.cabinet = office.cabinet();
        read.measurements = work("2023-06-02").measurements;
        read.measurements.knowledge = (viewer, references) -> {
            asked.add(references);
            return references;
        };
        assertThat(read.ofCase("CMP-23-0440")).extracting(LessonFile::caseReference).containsExactly("CMP-23-0440", "CMP-23-0440");
        assertThat(asked).containsExactly(Set.of("CMP-23-0440"));
    }

    @Test
    void an_action_is_done_once_with_evidence() {
        String reference = done();
        assertThat(known.get(0).action(1).effectDueOn()).isEqualTo(day("2023-08-01"));
        assertThatThrownBy(() -> work("2023-02-02").did(reference, 1, day("2023-02-02"), "Lists", null)).hasMessage("complaints.actionDone");
        assertThatThrownBy(() -> work("2023-02-02").plan(reference, "x", "y", day("2023-01-09"))).isInstanceOfSatisfying(BadInput.class,
                bad -> assertThat(bad.field()).isEqualTo("dueOn"));
    }

    @Test
    void the_effect_is_looked_at_after_its_months_and_kept() {
        String reference = done();
        assertThatThrownBy(() -> work("2023-07-31").looked(reference, 1, null)).hasMessage("complaints.effectTooEarly");
        work("2023-08-01").looked(reference, 1, "Fewer visits, too");
        assertThat(known.get(0).action(1).effect()).isEqualTo(Effect.FELL);
        assertThat(known.get(0).action(1).before()).isEqualTo(18);
        assertThat(known.get(0).action(1).after()).isEqualTo(12);
        after = 50;
        assertThatThrownBy(() -> work("2023-08-02").looked(reference, 1, null)).hasMessage("complaints.effectKnown");
        assertThat(known.get(0).action(1).after()).as("kept as it was").isEqualTo(12);
    }

    @Test
    void an_investigator_is_told_no_small_count_of_a_month_and_the_team_each() {
        String reference = done();
        work("2023-08-01").looked(reference, 1, null);
        Measurements measurements = work("2023-08-02").measurements;
        assertThat(measurements.file(known.get(0)).actions().get(0).measured().before()).containsOnly(3).hasSize(6);
        measurements.desks = Office.on("2023-08-02").with("investigator", Role.INVESTIGATOR).desks();
        LessonFile.Action told = measurements.file(known.get(0)).actions().get(0);
        assertThat(told.measured().before()).containsOnlyNulls().hasSize(6);
        assertThat(told.measured().after()).containsOnlyNulls();
        assertThat(told.measured().countBefore()).isEqualTo(18);
        assertThat(told.checked().after()).isEqualTo(12);
        assertThat(told.measured().soFar()).isEqualTo("fell");
    }

    @Test
    void nothing_is_said_of_few_complaints_or_of_months_without_any() {
        before = 0;
        work("2023-08-01").looked(done(), 1, null);
        assertThat(known.get(0).action(1).effect()).isEqualTo(Effect.TOO_FEW);
        known.clear();
        before = 3;
        anyKind = 0;
        work("2023-08-01").looked(done(), 1, null);
        assertThat(known.get(0).action(1).effect()).as("the register does not cover these months").isEqualTo(Effect.TOO_FEW);
    }

    private CorrectLesson correct(String day) {
        Office office = Office.on(day);
        CorrectLesson correct = new CorrectLesson();
        correct.lessons = lessons;
        correct.data = office.data;
        correct.desks = office.desks();
        correct.audit = office.audit;
        return correct;
    }

    @Test
    void a_lesson_is_put_right_but_what_is_counted_stands_once_its_effect_is_known() {
        String reference = done();
        correct("2023-03-01").correct(reference, new CorrectLesson.Correction("Visits are not checked at all", "Quality of service", null, null));
        assertThat(known.get(0).text()).isEqualTo("Visits are not checked at all");
        known.get(0).correct("communications", "northKent", "Of one service");
        assertThat(known.get(0).category()).isEqualTo("communications");
        known.get(0).correct("qualityOfService", null, "Of all");
        work("2023-08-01").looked(reference, 1, null);
        assertThatThrownBy(() -> known.get(0).correct("communications", null, "x")).hasMessage("complaints.lessonCounted");
        assertThatThrownBy(() -> known.get(0).correct("qualityOfService", "northKent", "x")).hasMessage("complaints.lessonCounted");
        correct("2023-08-02").correct(reference, new CorrectLesson.Correction("In other words", "Quality of service", null, null));
        assertThat(known.get(0).text()).isEqualTo("In other words");
        assertThatThrownBy(() -> correct("2023-08-02").correct(reference, new CorrectLesson.Correction("x", "Quality of service", null, 7)))
                .isInstanceOf(EditConflict.class);
    }

    @Test
    void an_action_is_planned_anew_until_it_is_done() {
        String reference = draw(Office.on("2023-01-10"), new NewLesson(null, null, "Quality of service", null, "Visits are not checked"));
        work("2023-01-10").plan(reference, "Check them", "complaints.officer", day("2023-02-01"));
        correct("2023-01-20").replan(reference, 1, "Check them each week", "complaints.manager", day("2023-03-01"));
        assertThat(known.get(0).action(1).owner()).isEqualTo("complaints.manager");
        assertThat(known.get(0).action(1).dueOn()).isEqualTo(day("2023-03-01"));
        assertThatThrownBy(() -> correct("2023-01-20").replan(reference, 1, "x", "y", day("2023-01-09"))).isInstanceOf(BadInput.class);
        work("2023-02-01").did(reference, 1, day("2023-02-01"), "Lists", null);
        assertThatThrownBy(() -> correct("2023-02-02").replan(reference, 1, "x", "y", day("2023-04-01"))).hasMessage("complaints.actionDone");
    }

    @Test
    void a_lesson_is_withdrawn_once_with_a_reason_and_nothing_happens_to_it_afterwards() {
        String reference = done();
        assertThatThrownBy(() -> correct("2023-03-01").withdraw(reference, " ")).isInstanceOfSatisfying(BadInput.class,
                bad -> assertThat(bad.field()).isEqualTo("reason"));
        correct("2023-03-01").withdraw(reference, "Drawn twice");
        assertThat(known.get(0).withdrawnOn()).isEqualTo(day("2023-03-01"));
        assertThat(known.get(0).withdrawnBecause()).isEqualTo("Drawn twice");
        assertThatThrownBy(() -> correct("2023-03-02").withdraw(reference, "again")).hasMessage("complaints.lessonWithdrawn");
        assertThatThrownBy(() -> work("2023-03-02").plan(reference, "x", "y", day("2023-04-01"))).hasMessage("complaints.lessonWithdrawn");
        assertThatThrownBy(() -> work("2023-08-01").looked(reference, 1, null)).hasMessage("complaints.lessonWithdrawn");
        assertThatThrownBy(() -> correct("2023-03-02").correct(reference, new CorrectLesson.Correction("x", "Quality of service", null, null)))
                .hasMessage("complaints.lessonWithdrawn");
    }
}
