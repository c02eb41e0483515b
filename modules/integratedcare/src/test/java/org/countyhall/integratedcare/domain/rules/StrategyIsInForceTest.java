package org.countyhall.integratedcare.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.countyhall.integratedcare.domain.StepKind;
import org.countyhall.integratedcare.domain.StrategyStatus;
import org.countyhall.integratedcare.domain.rules.StrategyIsInForce.Step;
import org.junit.jupiter.api.Test;

class StrategyIsInForceTest {

    private static final List<String> PARTNERS = List.of("Kent County Council", "Medway Council", "NHS Kent and Medway");
    private static final LocalDate DECEMBER = LocalDate.of(2023, 12, 7);
    private static final Step RECOMMENDED = new Step(StepKind.RECOMMEND, null, DECEMBER, true);

    @Test
    void recommended_and_approved_by_all_three_it_is() {
        StrategyStatus status = StrategyIsInForce.of(PARTNERS, List.of(RECOMMENDED, approved(0), approved(1), approved(2)));
        assertThat(status.inForce()).isTrue();
        assertThat(status.recommendedOn()).contains(DECEMBER);
    }

    @Test
    void two_of_three_are_not_enough() {
        StrategyStatus status = StrategyIsInForce.of(PARTNERS, List.of(RECOMMENDED, approved(0), approved(1)));
        assertThat(status.inForce()).isFalse();
        assertThat(status.given()).isEqualTo(2);
    }

    @Test
    void without_the_recommendation_three_approvals_are_not_enough() {
        assertThat(StrategyIsInForce.of(PARTNERS, List.of(approved(0), approved(1), approved(2))).inForce()).isFalse();
    }

    @Test
    void a_planned_approval_and_one_of_the_interim_strategy_do_not_count() {
        Step planned = new Step(StepKind.APPROVE, "Medway Council", null, false);
        Step interim = new Step(StepKind.INTERIM, "Medway Council", LocalDate.of(2022, 12, 1), true);
        StrategyStatus status = StrategyIsInForce.of(PARTNERS, List.of(RECOMMENDED, approved(0), planned, interim, approved(2)));
        assertThat(status.inForce()).isFalse();
        assertThat(status.approvals()).filteredOn(approval -> !approval.given()).extracting(StrategyStatus.Approval::partner)
                .containsExactly("Medway Council");
    }

    @Test
    void a_council_without_partners_has_no_strategy_in_force() {
        assertThat(StrategyIsInForce.of(List.of(), List.of(RECOMMENDED)).inForce()).isFalse();
    }

    private static Step approved(int partner) {
        return new Step(StepKind.APPROVE, PARTNERS.get(partner), LocalDate.of(2024, 1, 4), true);
    }
}
