package org.countyhall.complaints.application.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.List;

import org.countyhall.complaints.api.learning.LearningSheet.Category;
import org.countyhall.complaints.application.Office;
import org.countyhall.complaints.domain.learning.LearningRegister;
import org.countyhall.complaints.domain.learning.Lessons;
import org.countyhall.core.access.Role;
import org.junit.jupiter.api.Test;

/** The counts of a learning sheet are exact for whoever may open the cases behind them, and small ones are kept back from others. */
class MakeLearningSheetTest {

    private static final List<Category> ALL = List.of(new Category("delay", "Delay", 40, 20), new Category("staff", "Staff", 12, 9),
            new Category("quality", "Quality", 9, 0), new Category("charge", "Charge", 2, 1));
    private static final List<Category> WEST = List.of(new Category("delay", "Delay", 38, 19), new Category("staff", "Staff", 6, 0));

    private static List<Category> counts(Office office, String area) {
        MakeLearningSheet make = new MakeLearningSheet();
        make.register = given(LearningRegister.class);
        make.lessons = given(Lessons.class);
        make.measurements = new Measurements();
        make.data = office.data;
        make.desks = office.desks();
        return make.of("2022-23-Q4", area).complaints();
    }

    private static <T> T given(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, asked) ->
                method.getName().equals("complaints") ? asked[2] == null ? ALL : WEST : List.of()));
    }

    @Test
    void the_team_and_the_auditor_see_every_count() {
        assertThat(counts(Office.on("2023-06-20"), null)).isEqualTo(ALL);
        assertThat(counts(Office.on("2023-06-20").with("auditor", Role.AUDITOR), null)).isEqualTo(ALL);
    }

    @Test
    void an_investigator_sees_no_small_count_and_none_from_which_one_follows() {
        assertThat(counts(Office.on("2023-06-20").with("investigator", Role.INVESTIGATOR), null)).containsExactly(
                new Category("delay", "Delay", 40, 20), new Category("staff", "Staff", 12, null), new Category("quality", "Quality", null, null),
                new Category("charge", "Charge", null, null));
    }

    @Test
    void nor_what_the_rest_of_the_council_has_beside_one_service_when_that_is_small() {
        assertThat(counts(Office.on("2023-06-20").with("investigator", Role.INVESTIGATOR), "westKent")).extracting(Category::code, Category::number)
                .contains(org.assertj.core.groups.Tuple.tuple("delay", null));
    }
}
