package org.countyhall.complaints.application.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.countyhall.complaints.application.Office;
import org.countyhall.complaints.domain.keeping.Archive;
import org.countyhall.complaints.domain.keeping.Retention;
import org.countyhall.core.BadInput;
import org.countyhall.core.EditConflict;
import org.countyhall.core.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The schedule gets lines of its own for an outcome, one for each type and outcome. */
class ChangeRetentionTest {

    private final Office office = Office.on("2023-05-09");
    private final List<Retention> schedule = new ArrayList<>();
    private final ChangeRetention change = new ChangeRetention();

    @BeforeEach
    void open() {
        change.archive = (Archive) Proxy.newProxyInstance(Archive.class.getClassLoader(), new Class<?>[] {Archive.class},
                (proxy, method, given) -> switch (method.getName()) {
                    case "add" -> schedule.add((Retention) given[0]) ? null : null;
                    case "line" -> Optional.of(schedule.get(0));
                    default -> schedule;
                });
        change.desks = office.desks();
        change.audit = office.audit;
    }

    @Test
    void a_line_is_added_for_a_type_and_an_outcome_and_written_down() {
        change.add("complaint", "withdrawn", 2, "Nothing was decided");
        change.add("complaint", "", 6, "Limitation Act 1980");
        assertThat(schedule).extracting(Retention::years).containsExactly(2, 6);
        assertThat(schedule.get(1).outcome()).isNull();
        assertThat(office.trail).containsExactly("complaints.retentionAdded COMPLAINT WITHDRAWN", "complaints.retentionAdded COMPLAINT");
    }

    @Test
    void a_second_line_for_the_same_or_one_without_years_is_refused() {
        change.add("complaint", "withdrawn", 2, "Nothing was decided");
        assertThatThrownBy(() -> change.add("complaint", "withdrawn", 3, "Other")).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> change.add("complaint", "upheld", 0, "Other")).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> change.add(null, "upheld", 3, "Other")).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> change.add("complaint", "nonsense", 3, "Other")).isInstanceOf(BadInput.class);
        assertThat(schedule).hasSize(1);
    }

    @Test
    void whoever_saw_an_older_line_is_told_what_stands_there_now_and_changes_nothing() {
        change.add("complaint", "withdrawn", 2, "Nothing was decided");
        change.change(1, 0, 3, "A longer time");
        assertThatThrownBy(() -> change.change(1, 7, 1, "A shorter time")).isInstanceOfSatisfying(EditConflict.class,
                told -> assertThat(told.saved()).containsEntry("years", "3").containsEntry("basis", "A longer time").containsEntry("version", "0"));
        assertThat(schedule).extracting(Retention::years).containsExactly(3);
    }
}
