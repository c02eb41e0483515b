package org.countyhall.complaints.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
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

    /** Whole council 200, one directorate 100, another 97: a third one has three. */
    @Test
    void all_directorates_together_do_not_give_away_a_small_one() {
        Ledger whole = ledger(null, Map.of(Group.REJECTED, parts("complaint", 200)));
        Map<Directorate, Ledger> own = Map.of(Directorate.ASCH, ledger(Directorate.ASCH, Map.of(Group.REJECTED, parts("complaint", 100))),
                Directorate.CYPE, ledger(Directorate.CYPE, Map.of(Group.REJECTED, parts("complaint", 97))),
                Directorate.GET, ledger(Directorate.GET, Map.of(Group.REJECTED, parts("complaint", 3))));
        Counts counts = new Counts(new FinancialYear(2022), whole, own);
        assertThat(PublicEdition.of(counts, Directorate.GET).of(Group.REJECTED)).containsEntry("complaint", null);
        assertThat(PublicEdition.of(counts, Directorate.CYPE).of(Group.REJECTED)).containsEntry("complaint", null);
        assertThat(PublicEdition.of(counts, Directorate.ASCH).of(Group.REJECTED)).containsEntry("complaint", 100L);
    }

    @Test
    void late_answers_without_a_reason_are_not_worked_out_from_the_reasons() {
        Ledger counted = ledger(null, Map.of(Group.TIME, parts("inTime", 600, "late", 52), Group.DELAY, parts("workload", 30, "complexCase", 20)));
        Ledger open = PublicEdition.of(counted, counted);
        assertThat(open.of(Group.DELAY)).containsEntry("complexCase", null).containsEntry("workload", 30L);
    }

    @Test
    void what_the_decisions_are_about_is_kept_back_and_its_table_is_left_out() {
        Ledger counted = ledger(null, Map.of(Group.DECISION, parts("upheldInjustice", 14, "notUpheld", 3, "premature", 31),
                Group.DIVISION, parts("northKent", 40, "westKent", 8), Group.DIVISION_DECISION, parts("westKent:notUpheld", 3),
                Group.RULING_PROBLEM, parts("communications", 2, "qualityOfService", 9, "policyAndProcedure", 20)));
        Ledger open = PublicEdition.of(counted, counted);
        assertThat(open.of(Group.DECISION)).containsEntry("notUpheld", null).containsEntry("upheldInjustice", null).containsEntry("premature", 31L);
        assertThat(open.of(Group.DIVISION)).containsEntry("westKent", 8L);
        assertThat(open.of(Group.DIVISION_DECISION)).isEmpty();
        assertThat(open.of(Group.RULING_PROBLEM)).containsEntry("communications", null).containsEntry("qualityOfService", null);
    }

    @Test
    void money_goes_with_its_payments() {
        Ledger counted = ledger(null, Map.of(Group.PAYMENT, parts("goodwill", 31, "ombudsmanRemedy", 3, "chargeAdjustment", 22),
                Group.PAYMENT_POUNDS, parts("goodwill", 6564, "ombudsmanRemedy", 2950, "chargeAdjustment", 107446),
                Group.GOODWILL, parts("under", 30, "fromBound", 1)));
        Ledger open = PublicEdition.of(counted, counted);
        assertThat(open.of(Group.PAYMENT_POUNDS)).containsEntry("ombudsmanRemedy", null).containsEntry("chargeAdjustment", null)
                .containsEntry("goodwill", 6564L);
        assertThat(open.of(Group.GOODWILL)).containsEntry("under", null).containsEntry("fromBound", null);
    }

    @Test
    void checks_of_what_was_printed_do_not_say_what_is_kept_back() {
        Ledger counted = ledger(null, Map.of(Group.METHOD, parts("email", 366, "post", 52, "online", 4)));
        Ledger open = PublicEdition.of(counted, counted);
        List<Published> printed = List.of(printed("6.3", "online", 4), printed("Appendix 1", "online", 4), printed("6.3", "email", 366),
                printed("Appendix 1", "email", 366), printed("6.3", "total", 422), printed("Appendix 1", "total", 422));
        assertThat(new SelfCheck(List.of(open), printed).of(new FinancialYear(2022)).stream().filter(check -> PublicEdition.tells(open, check)))
                .singleElement().satisfies(check -> assertThat(check.part()).isEqualTo("email"));
    }

    private static Published printed(String place, String part, long count) {
        return new Published(new FinancialYear(2022), place, Group.METHOD, part, Published.Kind.COUNT, BigDecimal.valueOf(count));
    }

    @Test
    void a_kept_report_hides_what_is_hidden_today_too() {
        Ledger kept = ledger(null, Map.of(Group.METHOD, parts("email", 366, "post", 6, "online", 40)));
        Ledger today = ledger(null, Map.of(Group.METHOD, parts("email", 366, "post", 4, "online", 42)));
        assertThat(PublicEdition.kept(kept, PublicEdition.of(today, today)).of(Group.METHOD)).containsEntry("post", null)
                .containsEntry("online", null).containsEntry("email", 366L);
    }

    @Test
    void a_directorate_does_not_give_away_how_few_the_others_have() {
        Ledger own = ledger(Directorate.ASCH, Map.of(Group.REJECTED, parts("complaint", 7), Group.METHOD, parts("email", 97, "post", 40)));
        Ledger whole = ledger(null, Map.of(Group.REJECTED, parts("complaint", 7), Group.METHOD, parts("email", 100, "post", 60)));
        assertThat(PublicEdition.of(own, whole).of(Group.METHOD)).containsEntry("email", null);
    }
}
