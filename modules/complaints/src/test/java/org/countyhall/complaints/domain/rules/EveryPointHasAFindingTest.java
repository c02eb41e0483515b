package org.countyhall.complaints.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countyhall.complaints.domain.Fixtures.aCase;
import static org.countyhall.complaints.domain.Fixtures.deskOn;

import java.util.List;

import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Finding;
import org.countyhall.core.RuleBroken;
import org.junit.jupiter.api.Test;

class EveryPointHasAFindingTest {

    private final Case found = aCase().withPoint("Late visits").withPoint("Rude letter").withPoint("No answer").received();

    @Test
    void no_finding_possible_is_a_finding() {
        found.giveUp(List.of(3), "CMP-23-0441", deskOn("2023-05-10"));
        found.find(1, Finding.UPHELD, "The rota shows it", deskOn("2023-05-10"));
        found.find(2, Finding.NO_FINDING, "Nobody remembers", deskOn("2023-05-10"));
        EveryPointHasAFinding.check(found.points());
    }

    @Test
    void none_yet_is_not() {
        found.find(1, Finding.UPHELD, "The rota shows it", deskOn("2023-05-10"));
        assertThatThrownBy(() -> EveryPointHasAFinding.check(found.points()))
                .isInstanceOf(RuleBroken.class).hasMessage("complaints.pointWithoutFinding");
    }

    @Test
    void a_point_is_named_by_its_own_number_when_others_went_to_another_case() {
        found.giveUp(List.of(1), "CMP-23-0441", deskOn("2023-05-10"));
        found.find(2, Finding.UPHELD, "The letter shows it", deskOn("2023-05-10"));
        assertThatThrownBy(() -> EveryPointHasAFinding.check(found.points())).isInstanceOfSatisfying(RuleBroken.class,
                broken -> assertThat(broken.text()).startsWith("Point 3 "));
    }
}
