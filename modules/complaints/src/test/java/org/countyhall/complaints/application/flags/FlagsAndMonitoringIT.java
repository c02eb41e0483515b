package org.countyhall.complaints.application.flags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countyhall.complaints.domain.Fixtures.day;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.countyhall.complaints.WholeOffice;
import org.countyhall.complaints.api.NewCase;
import org.countyhall.complaints.api.flags.FlagFile;
import org.countyhall.complaints.application.ReceiveCase;
import org.countyhall.complaints.domain.flags.FlagKind;
import org.countyhall.core.BadInput;
import org.countyhall.core.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Flags raise their task exactly once, and what people say of themselves for equality monitoring leads back to nobody. */
class FlagsAndMonitoringIT {

    @RegisterExtension
    static final WholeOffice office = new WholeOffice();

    private String reference;

    @BeforeEach
    void begin() {
        reference = received("2023-05-10");
    }

    private static String received(String today) {
        return office.empty(today).asks(ReceiveCase.class, receive -> receive.receive(new NewCase("complaint", null, day(today), "email",
                "Nobody came", new NewCase.Person("Ann Reeve", null, null), null, null, null, null, null, List.of(new NewCase.NewPoint("Late", null)))));
    }

    private void raise(String kind) {
        office.does(RaiseFlag.class, flag -> flag.raise(reference, kind, "Says that she is afraid"));
    }

    private List<FlagFile.Raised> flags() {
        return office.asks(SeeFlags.class, see -> see.of(reference)).flags();
    }

    private static long tasks(String condition) {
        return office.count("complaints_task WHERE " + condition);
    }

    @Test
    void a_flag_raises_its_task_once_however_often_it_is_raised() {
        raise("safeguarding");
        assertThat(tasks("kind = 'SAFEGUARDING' AND due_on = '2023-05-10' AND assignee = 'complaints.officer'")).isEqualTo(1);
        assertThatThrownBy(() -> raise("safeguarding")).hasMessage("complaints.flagStands");
        assertThat(flags()).hasSize(1);
        assertThat(tasks("TRUE")).isEqualTo(1);
        raise("vulnerable");
        assertThat(tasks("kind = 'VULNERABILITY' AND due_on = '2023-05-12'")).as("two working days").isEqualTo(1);
        assertThat(office.<RaiseFlag, LocalDate>asks(RaiseFlag.class, flag -> flag.dueOn(FlagKind.VULNERABLE))).as("as was said before")
                .isEqualTo("2023-05-12");
    }

    @Test
    void a_flag_that_ended_can_be_raised_anew_with_a_task_of_its_own() {
        raise("vulnerable");
        long first = flags().get(0).id();
        assertThatThrownBy(() -> office.does(RaiseFlag.class, flag -> flag.end(reference, first, day("2023-05-11")))).isInstanceOf(BadInput.class);
        office.does(RaiseFlag.class, flag -> flag.end(reference, first, day("2023-05-10")));
        assertThatThrownBy(() -> office.does(RaiseFlag.class, flag -> flag.end(reference, first, day("2023-05-10")))).hasMessage("complaints.flagEnded");
        raise("vulnerable");
        assertThat(tasks("kind = 'VULNERABILITY'")).isEqualTo(2);
        assertThatThrownBy(() -> office.does(RaiseFlag.class, flag -> flag.end(reference, first + 1_000, day("2023-05-10")))).isInstanceOf(NotFound.class);
    }

    @Test
    void a_flag_needs_words_and_a_kind_and_leaves_nothing_without() {
        assertThatThrownBy(() -> office.does(RaiseFlag.class, flag -> flag.raise(reference, "vulnerable", " "))).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> office.does(RaiseFlag.class, flag -> flag.raise(reference, "worried", "x"))).isInstanceOf(BadInput.class);
        assertThat(tasks("TRUE")).isZero();
    }

    @Test
    void the_answers_of_monitoring_have_no_column_that_leads_to_a_case_a_person_a_day_or_an_order() {
        office.does(MonitorEquality.class, monitor -> monitor.keep(Map.of("ageBand", "over85", "sex", "female")));
        List<?> columns = office.database().inTransaction(em -> em.createNativeQuery("SELECT COLUMN_NAME FROM information_schema.COLUMNS"
                + " WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'complaints_monitoring' ORDER BY ORDINAL_POSITION").getResultList());
        assertThat(columns).hasToString("[random_key, year, age_band, sex, ethnicity, disability, religion]");
        assertThat(office.count("information_schema.KEY_COLUMN_USAGE WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'complaints_monitoring'"
                + " AND REFERENCED_TABLE_NAME IS NOT NULL")).isZero();
        assertThat(office.trail()).as("its moment would lead back to a call").noneMatch(entry -> entry.toLowerCase().contains("monitor"));
    }

    @Test
    void groups_under_five_are_not_told_and_no_subtraction_finds_a_single_one() {
        answers("female", 9);
        answers("male", 6);
        answers("another", 1);
        Map<String, Long> sex = office.asks(MonitorEquality.class, monitor -> monitor.counts(2023)).get("sex");
        assertThat(sex).containsEntry("female", 9L);
        assertThat(sex.get("another")).isNull();
        assertThat(sex.get("male")).as("the next smallest is kept back with it").isNull();
        answers("another", 4);
        assertThat(office.asks(MonitorEquality.class, monitor -> monitor.counts(2023)).get("sex"))
                .containsEntry("male", 6L).containsEntry("another", 5L);
        assertThat(office.asks(MonitorEquality.class, monitor -> monitor.counts(2022)).values()).allMatch(Map::isEmpty);
    }

    @Test
    void an_answer_that_is_not_offered_or_no_answer_at_all_is_refused() {
        assertThatThrownBy(() -> office.does(MonitorEquality.class, monitor -> monitor.keep(Map.of("sex", "CMP-23-0001")))).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> office.does(MonitorEquality.class, monitor -> monitor.keep(Map.of()))).isInstanceOf(BadInput.class);
        assertThat(office.count("complaints_monitoring")).isZero();
    }

    private static void answers(String sex, int howMany) {
        Collections.nCopies(howMany, sex).forEach(one -> office.does(MonitorEquality.class, monitor -> monitor.keep(Map.of("sex", one))));
    }
}
