package org.countyhall.complaints.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.countyhall.complaints.domain.report.Check.About;
import org.countyhall.complaints.domain.report.Published.Kind;
import org.countyhall.core.FinancialYear;
import org.junit.jupiter.api.Test;

/** Two places that ought to say the same are found, and named. */
class SelfCheckTest {

    private static final FinancialYear YEAR = new FinancialYear(2022);

    private static Ledger ledger(Map<Group, Map<String, Long>> groups) {
        Map<Group, Map<String, Long>> all = new EnumMap<>(Group.class);
        for (Group group : Group.values()) {
            all.put(group, groups.getOrDefault(group, Map.of()));
        }
        return new Ledger(YEAR, null, all);
    }

    private static Published printed(String place, Group group, String part, Kind kind, String value) {
        return new Published(YEAR, place, group, part, kind, new BigDecimal(value));
    }

    private static List<Check> checks(About about, Ledger ledger, Published... printed) {
        return new SelfCheck(List.of(ledger), List.of(printed)).of(YEAR).stream().filter(check -> check.about() == about).toList();
    }

    @Test
    void a_count_is_held_against_every_place_where_it_is_printed() {
        Ledger ledger = ledger(Map.of(Group.TYPE, Map.of("enquiry", 131L, "memberEnquiry", 398L)));
        List<Check> found = checks(About.COUNTED_AS_PRINTED, ledger, printed("3.5", Group.TYPE, "enquiry+memberEnquiry", Kind.COUNT, "530"),
                printed("Appendix 1", Group.TYPE, "enquiry", Kind.COUNT, "131"));
        assertThat(found).hasSize(2);
        assertThat(found.get(0).agrees()).isFalse();
        assertThat(found.get(0).left().value()).isEqualByComparingTo("529");
        assertThat(found.get(0).right().place()).isEqualTo("3.5");
        assertThat(found.get(1).agrees()).isTrue();
    }

    @Test
    void a_sum_in_one_place_is_held_against_its_parts_in_another() {
        List<Check> found = checks(About.PRINTED_TWICE, ledger(Map.of()), printed("6.3", Group.METHOD, "selfService+online", Kind.COUNT, "230"),
                printed("Appendix 1", Group.METHOD, "selfService", Kind.COUNT, "226"), printed("Appendix 1", Group.METHOD, "online", Kind.COUNT, "4"));
        assertThat(found).singleElement().satisfies(check -> {
            assertThat(check.agrees()).isTrue();
            assertThat(check.right().how()).isEqualTo("226 + 4");
        });
    }

    @Test
    void lines_that_miss_their_total_are_named() {
        List<Check> found = checks(About.ADDS_UP, ledger(Map.of()), printed("5.4", Group.DELAY, "workload", Kind.COUNT, "56"),
                printed("5.4", Group.DELAY, "complexCase", Kind.COUNT, "95"), printed("5.4", Group.DELAY, "total", Kind.COUNT, "152"));
        assertThat(found).singleElement().satisfies(check -> {
            assertThat(check.agrees()).isFalse();
            assertThat(check.left().value()).isEqualByComparingTo("151");
        });
    }

    @Test
    void a_share_is_the_part_over_the_total() {
        assertThat(checks(About.SHARE_OF_TOTAL, ledger(Map.of()), printed("A", Group.TIME, "inTime", Kind.COUNT, "642"),
                printed("A", Group.TIME, "total", Kind.COUNT, "906"), printed("A", Group.TIME, "inTime", Kind.SHARE, "71")))
                .singleElement().matches(Check::agrees);
        assertThat(checks(About.SHARE_OF_TOTAL, ledger(Map.of()), printed("A", Group.TIME, "inTime", Kind.COUNT, "642"),
                printed("A", Group.TIME, "total", Kind.COUNT, "906"), printed("A", Group.TIME, "inTime", Kind.SHARE, "71.09")))
                .singleElement().matches(check -> !check.agrees() && check.right().value().compareTo(new BigDecimal("70.86")) == 0);
    }

    @Test
    void a_share_that_no_whole_number_has_is_found() {
        assertThat(checks(About.SHARE_OF_TOTAL, ledger(Map.of()), printed("5.2", Group.TIME, "total", Kind.COUNT, "743"),
                printed("Appendix 1", Group.TIME, "inTime", Kind.SHARE, "72.31"))).singleElement().matches(check -> !check.agrees());
        assertThat(checks(About.SHARE_OF_TOTAL, ledger(Map.of()), printed("5.2", Group.TIME, "total", Kind.COUNT, "783"),
                printed("Appendix 1", Group.TIME, "inTime", Kind.SHARE, "60.28"))).singleElement().matches(Check::agrees);
    }

    @Test
    void a_change_follows_from_the_two_years() {
        Published before = new Published(YEAR.previous(), "3.4", Group.TYPE, "complaint", Kind.COUNT, new BigDecimal("744"));
        assertThat(checks(About.CHANGE_ON_YEAR, ledger(Map.of()), before, printed("3.4", Group.TYPE, "complaint", Kind.COUNT, "958"),
                printed("3.4", Group.TYPE, "complaint", Kind.CHANGE, "29"))).singleElement().matches(Check::agrees);
    }

    @Test
    void a_change_is_held_against_both_years_as_they_are_counted() {
        Ledger before = new Ledger(YEAR.previous(), null, Map.of(Group.TYPE, Map.of("complaint", 700L)));
        Ledger now = ledger(Map.of(Group.TYPE, Map.of("complaint", 958L)));
        assertThat(new SelfCheck(List.of(now, before), List.of(printed("13.1", Group.TYPE, "complaint", Kind.CHANGE, "29"))).of(YEAR).stream()
                .filter(check -> check.about() == About.COUNTED_AS_PRINTED)).singleElement()
                .matches(check -> !check.agrees() && check.left().value().compareTo(new BigDecimal("37")) == 0);
    }

    @Test
    void a_figure_in_per_cent_of_another_is_worked_out() {
        Ledger ledger = ledger(Map.of(Group.TYPE, Map.of("complaint", 958L), Group.GIVEN, Map.of("peopleSupported", 8072L)));
        Published share = printed("3.4", Group.GIVEN, "type.complaint/given.peopleSupported", Kind.SHARE, "1");
        assertThat(checks(About.COUNTED_AS_PRINTED, ledger, share)).singleElement()
                .matches(check -> !check.agrees() && check.left().value().compareTo(new BigDecimal("12")) == 0);
        assertThat(checks(About.SHARE_OF_TOTAL, ledger, share, printed("3.4", Group.TYPE, "complaint", Kind.COUNT, "958"),
                printed("3.4", Group.GIVEN, "peopleSupported", Kind.COUNT, "80723"))).singleElement().matches(Check::agrees);
    }

    @Test
    void totals_of_two_groups_that_count_the_same_are_held_against_one_another() {
        assertThat(checks(About.PRINTED_TWICE, ledger(Map.of()), printed("5.4", Group.DELAY, "total", Kind.COUNT, "243"),
                printed("Appendix 1", Group.TIME, "late", Kind.COUNT, "264"))).singleElement()
                .matches(check -> !check.agrees() && check.right().how().equals("time.late"));
    }

    @Test
    void a_table_by_service_and_decision_adds_up_both_ways() {
        List<Check> found = checks(About.ADDS_UP, ledger(Map.of()), printed("5", Group.DIVISION_DECISION, "northKent:notUpheld", Kind.COUNT, "1"),
                printed("5", Group.DIVISION_DECISION, "westKent:notUpheld", Kind.COUNT, "2"),
                printed("5", Group.DIVISION_DECISION, "northKent:upheldInjustice", Kind.COUNT, "4"),
                printed("5", Group.DIVISION, "northKent", Kind.COUNT, "5"),
                printed("5", Group.DECISION, "notUpheld", Kind.COUNT, "4"));
        assertThat(found).hasSize(2);
        assertThat(found.get(0)).matches(check -> !check.agrees() && check.left().value().compareTo(new BigDecimal("3")) == 0);
        assertThat(found.get(1)).matches(Check::agrees);
    }

    @Test
    void the_register_is_held_against_itself() {
        Ledger ledger = ledger(Map.of(Group.TYPE, Map.of("complaint", 10L), Group.METHOD, Map.of("email", 9L),
                Group.TIME, Map.of("inTime", 6L, "late", 3L), Group.DELAY, Map.of("workload", 3L), Group.OUTCOME, Map.of("upheld", 9L),
                Group.PROBLEM_UPHELD, Map.of("communications", 8L)));
        assertThat(checks(About.COUNTED_TWICE, ledger).stream().filter(check -> !check.agrees()).map(Check::group))
                .contains(Group.METHOD, Group.PROBLEM_UPHELD).doesNotContain(Group.OUTCOME, Group.DELAY);
    }

    @Test
    void what_is_kept_back_is_not_checked() {
        Map<String, Long> hidden = new LinkedHashMap<>();
        hidden.put("complaint", null);
        assertThat(checks(About.COUNTED_AS_PRINTED, ledger(Map.of(Group.TYPE, hidden)),
                printed("3.4", Group.TYPE, "complaint", Kind.COUNT, "3"))).isEmpty();
    }
}
