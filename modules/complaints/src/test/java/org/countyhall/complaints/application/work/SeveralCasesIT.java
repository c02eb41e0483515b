package org.countyhall.complaints.application.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countyhall.complaints.domain.Fixtures.day;

import java.util.List;

import org.countyhall.complaints.WholeOffice;
import org.countyhall.complaints.api.CaseSummary;
import org.countyhall.complaints.api.NewCase;
import org.countyhall.complaints.api.tasks.CaseTask;
import org.countyhall.complaints.api.tasks.NewTask;
import org.countyhall.complaints.api.work.CaseResult;
import org.countyhall.complaints.application.RestrictCase;
import org.countyhall.complaints.application.people.LogForPerson;
import org.countyhall.complaints.application.tasks.ListTasks;
import org.countyhall.core.BadInput;
import org.countyhall.core.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is done with cases that were chosen together: each by what its officer may, with a result of its own. */
class SeveralCasesIT {

    @RegisterExtension
    static final WholeOffice office = new WholeOffice();

    private String first;
    private String second;
    private String shutAway;

    @BeforeEach
    void begin() {
        office.empty("2023-05-10");
        first = complaint("A Person");
        second = complaint("B Person");
        shutAway = complaint("C Person");
        office.as("complaints.manager", Role.COMPLAINTS_MANAGER)
                .does(RestrictCase.class, restrict -> restrict.restrict(shutAway, List.of()));
        office.as("another.officer", Role.COMPLAINTS_OFFICER);
    }

    private static String complaint(String name) {
        return office.asks(LogForPerson.class, log -> log.log(new NewCase("complaint", null, day("2023-05-05"), "email", "Waited for an assessment",
                new NewCase.Person(name, null, null), null, null, null, null, null, List.of(new NewCase.NewPoint("Late visits", null))),
                null, null, null, null));
    }

    private List<String> all() {
        return List.of(first, shutAway, second, first);
    }

    @Test
    void a_hold_is_placed_on_each_that_may_be_opened_and_the_others_are_as_if_there_were_none() {
        List<CaseResult> results = office.asks(SeveralCases.class, several -> several.hold(all(), "Claim announced", day("2024-05-10")));

        assertThat(results).extracting(CaseResult::reference).containsExactly(first, shutAway, second);
        assertThat(results).extracting(CaseResult::done).containsExactly(true, false, true);
        assertThat(office.trail()).contains("complaints.caseHeld " + first, "complaints.caseHeld " + second)
                .doesNotContain("complaints.caseHeld " + shutAway);
        assertThat(office.count("complaints_hold")).isEqualTo(2);
    }

    @Test
    void a_task_is_raised_for_each_that_may_be_opened() {
        List<CaseResult> results = office.asks(SeveralCases.class,
                several -> several.raise(all(), new NewTask("other", "Write the closing letter", null, day("2023-05-19"))));

        assertThat(results).extracting(CaseResult::done).containsExactly(true, false, true);
        List<CaseTask> raised = office.asks(ListTasks.class, tasks -> tasks.of(second));
        assertThat(raised).extracting(CaseTask::title).containsExactly("Write the closing letter");
        assertThat(office.count("complaints_task")).isEqualTo(2);
    }

    @Test
    void what_cannot_be_taken_as_it_stands_is_done_for_none() {
        assertThatThrownBy(() -> office.asks(SeveralCases.class, several -> several.hold(all(), "Claim announced", day("2023-05-09"))))
                .isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> office.asks(SeveralCases.class, several -> several.raise(all(), new NewTask("other", " ", null, null))))
                .isInstanceOf(BadInput.class);
        assertThat(office.count("complaints_hold")).isZero();
    }

    @Test
    void what_would_be_done_names_no_case_that_is_shut_away() {
        List<CaseSummary> previews = office.asks(SeveralCases.class, several -> several.preview(all()));
        assertThat(previews).extracting(CaseSummary::reference).containsExactly(first, second);
        List<CaseSummary> backwards = office.asks(SeveralCases.class, several -> several.preview(List.of(second, first)));
        assertThat(backwards).as("in the order in which they were chosen").extracting(CaseSummary::reference).containsExactly(second, first);
        assertThat(office.<SeveralCases, List<CaseSummary>>asks(SeveralCases.class, several -> several.preview(List.of()))).isEmpty();
    }
}
