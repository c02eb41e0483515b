package org.countyhall.complaints.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.CaseStatus;
import org.countyhall.complaints.domain.CaseType;
import org.countyhall.complaints.domain.Numbers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The demonstration follows the rules on whatever day it is loaded, and has something of everything. */
class DemoCasesTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-21", "2026-12-28", "2027-01-04", "2027-03-31", "2027-04-06", "2028-02-29", "2027-08-30"})
    void has_cases_of_every_type_and_state_on_any_day(String day) {
        Office office = Office.on(day);
        DemoCases demo = new DemoCases();
        demo.cases = office.cases;
        demo.data = office.data;
        demo.desks = office.desks;
        demo.references = new References();
        demo.references.clock = office.desks.clock;
        demo.references.numbers = new Numbers() {
            private final Map<String, Integer> next = new HashMap<>();

            @Override
            public int take(String name, int howMany) {
                return next.merge(name, howMany, Integer::sum) - howMany + 1;
            }
        };
        demo.load();

        assertThat(office.cabinet).hasSizeGreaterThan(40);
        assertThat(office.cabinet.values()).extracting(Case::type).contains(CaseType.values());
        assertThat(office.cabinet.values()).extracting(Case::status).contains(CaseStatus.values());
        assertThat(count(office, found -> found.isOverdue(office.desks.today()))).isGreaterThan(3);
        assertThat(count(office, Case::isRestricted)).isEqualTo(2);
        assertThat(count(office, found -> !found.extensions().isEmpty())).isGreaterThan(1);
        assertThat(count(office, found -> found.officer() == null)).isGreaterThan(2);
        assertThat(count(office, found -> found.accounts().contains("investigator"))).isGreaterThan(5);
    }

    private static long count(Office office, Predicate<Case> which) {
        return office.cabinet.values().stream().filter(which).count();
    }
}
