package org.countyhall.complaints.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.countyhall.core.Directorate;
import org.countyhall.core.FinancialYear;
import org.junit.jupiter.api.Test;

/** Nobody works out a small count from the public edition. */
class PublicEditionTest {

    private static Map<String, Long> parts(Object... given) {
        Map<String, Long> parts = new LinkedHashMap<>();
        for (int i = 0; i < given.length; i += 2) {
            parts.put((String) given[i], ((Number) given[i + 1]).longValue());
        }
        return parts;
    }

    private static Ledger ledger(Directorate directorate, Map<Group, Map<String, Long>> groups) {
        Map<Group, Map<String, Long>> all = new EnumMap<>(Group.class);
        for (Group group : Group.values()) {
            all.put(group, groups.getOrDefault(group, Map.of()));
        }
        return new Ledger(new FinancialYear(2022), directorate, all);
    }

    @Test
    void a_small_count_and_what_would_give_it_away_are_kept_back() {
        Ledger counted = ledger(null, Map.of(Group.METHOD, parts("email", 366, "online", 4, "post", 52)));
        Ledger open = PublicEdition.of(counted, counted);
        assertThat(open.of(Group.METHOD)).containsEntry("email", 366L).containsEntry("online", null).containsEntry("post", null);
        assertThat(open.of(Group.METHOD, Ledger.TOTAL)).isNull();
    }

    @Test
    void points_upheld_do_not_say_how_few_were_not() {
        Ledger counted = ledger(null, Map.of(Group.PROBLEM, parts("issues", 12, "conduct", 45), Group.PROBLEM_UPHELD, parts("issues", 8, "conduct", 18)));
        assertThat(PublicEdition.of(counted, counted).of(Group.PROBLEM_UPHELD)).containsEntry("issues", null).containsEntry("conduct", 18L);
    }

    @Test
    void a_directorate_does_not_give_away_how_few_the_others_have() {
        Ledger own = ledger(Directorate.ASCH, Map.of(Group.REJECTED, parts("complaint", 7), Group.METHOD, parts("email", 97, "post", 40)));
        Ledger whole = ledger(null, Map.of(Group.REJECTED, parts("complaint", 7), Group.METHOD, parts("email", 100, "post", 60)));
        assertThat(PublicEdition.of(own, whole).of(Group.METHOD)).containsEntry("email", null);
    }
}
