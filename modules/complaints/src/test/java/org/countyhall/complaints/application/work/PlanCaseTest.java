package org.countyhall.complaints.application.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countyhall.complaints.domain.Fixtures.aCase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.countyhall.complaints.api.tasks.CaseTask;
import org.countyhall.complaints.application.Office;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.CaseEvent;
import org.countyhall.complaints.domain.EventKind;
import org.countyhall.complaints.domain.Viewer;
import org.countyhall.complaints.domain.tasks.Task;
import org.countyhall.complaints.domain.tasks.Tasks;
import org.countyhall.complaints.domain.work.PlanSteps;
import org.junit.jupiter.api.Test;

/** The usual plan becomes the checklist of a case, once. */
class PlanCaseTest {

    private final Office office = Office.on("2023-05-09");
    private final Case found = aCase().received();
    private final List<Task> tasks = new ArrayList<>();
    private final PlanCase plan = new PlanCase();

    PlanCaseTest() {
        office.cases.add(found);
        plan.cabinet = office.cabinet();
        plan.tasks = new Tasks() {
            @Override
            public void add(Task raised) {
                tasks.add(raised);
            }

            @Override
            public Optional<Task> find(long id) {
                return Optional.empty();
            }

            @Override
            public List<Task> of(Case its) {
                return tasks;
            }

            @Override
            public List<CaseTask> openFor(String account, Viewer viewer, int atMost) {
                return List.of();
            }
        };
        plan.steps = (type, procedure) -> List.of(new PlanSteps.PlanStep("Ring the person", 2), new PlanSteps.PlanStep("Ask the provider", null));
        plan.desks = office.desks();
        plan.audit = office.audit;
    }

    @Test
    void a_plan_is_made_once_and_written_on_the_case_itself() {
        plan.plan(found.reference());
        assertThat(tasks).extracting(Task::title).containsExactly("Ring the person", "Ask the provider");
        assertThat(found.events()).extracting(CaseEvent::kind).contains(EventKind.PLANNED);
        assertThatThrownBy(() -> plan.plan(found.reference())).hasMessage("complaints.plannedAlready");
    }
}
