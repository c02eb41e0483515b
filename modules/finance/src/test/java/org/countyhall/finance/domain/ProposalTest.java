package org.countyhall.finance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;

import org.countyhall.core.BadInput;
import org.countyhall.core.Directorate;
import org.countyhall.core.EditConflict;
import org.countyhall.core.FinancialYear;
import org.countyhall.core.RuleBroken;
import org.countyhall.core.money.Money;
import org.countyhall.finance.domain.rules.BalanceBeforeSealing;
import org.junit.jupiter.api.Test;

class ProposalTest {

    private static final Category PRICES = Category.of(4, "Prices", ProposalKind.SPENDING,
            PlanRow.line(5, "Spending", "Prices", RowSource.CATEGORY, null));

    private final Plan plan = Plan.draft(FinancialYear.parse("2024-25"), 1, "Initial draft", "Base", LocalDate.of(2023, 11, 15));

    private static Change because(String reason) {
        return new Change("finance.officer", Instant.parse("2023-11-20T10:00:00Z"), reason);
    }

    private static ProposalContent content(String amount) {
        return ProposalContent.of(PRICES, Directorate.GET, "", "A Member", "Waste contracts", "Prices rise", Money.pounds(amount),
                ServiceArea.WASTE, Funding.CORE);
    }

    private Proposal drafted() {
        return Proposal.draft(plan, "MTFP-219", content("1000.00"), because("new"));
    }

    @Test
    void goes_step_by_step_into_the_plan() {
        Proposal proposal = drafted();
        for (ProposalStatus next : new ProposalStatus[] {ProposalStatus.SUBMITTED, ProposalStatus.CHALLENGED, ProposalStatus.AGREED}) {
            proposal.move(next, 0, because("next step"));
            assertThat(proposal.status().counts()).isFalse();
        }
        proposal.move(ProposalStatus.IN_PLAN, 0, because("decided"));
        assertThat(proposal.status().counts()).isTrue();
        assertThat(proposal.revisions()).extracting(ProposalRevision::number).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void cannot_leave_a_step_out() {
        assertThatThrownBy(() -> drafted().move(ProposalStatus.IN_PLAN, 0, because("hurry"))).isInstanceOf(RuleBroken.class)
                .hasMessage("finance.statusCannotFollow");
    }

    @Test
    void cannot_change_once_withdrawn() {
        Proposal proposal = drafted();
        proposal.move(ProposalStatus.WITHDRAWN, 0, because("not needed"));
        assertThatThrownBy(() -> proposal.revise(content("1.00"), 0, because("again"))).isInstanceOf(RuleBroken.class);
    }

    @Test
    void a_save_without_a_change_makes_no_revision() {
        Proposal proposal = drafted();
        proposal.revise(content("1000.0"), 0, because("nothing"));
        assertThat(proposal.revisions()).hasSize(1);
    }

    @Test
    void a_change_needs_a_reason() {
        assertThatThrownBy(() -> drafted().revise(content("1.00"), 0, because(" "))).isInstanceOf(BadInput.class);
    }

    @Test
    void an_older_page_is_told_who_saved_meanwhile() {
        assertThatThrownBy(() -> drafted().revise(content("1.00"), 7, because("older page"))).isInstanceOf(EditConflict.class)
                .satisfies(thrown -> assertThat(((EditConflict) thrown).saved()).containsEntry("amount", "1.0")
                        .containsEntry("version", "0"));
    }

    @Test
    void a_sealed_plan_takes_no_change() {
        Proposal proposal = drafted();
        plan.seal("0".repeat(64), new BalanceBeforeSealing(Money.ZERO, Money.ZERO), "finance.officer", LocalDate.of(2023, 12, 1));
        assertThatThrownBy(() -> proposal.move(ProposalStatus.SUBMITTED, 0, because("late"))).isInstanceOf(RuleBroken.class)
                .hasMessage("finance.planSealed");
        assertThatThrownBy(this::drafted).isInstanceOf(RuleBroken.class);
    }

    @Test
    void the_rollup_takes_the_old_cell_down_and_the_new_one_up() {
        Proposal proposal = Proposal.inPlan(plan, "MTFP-219", content("1000.00"), because("printed"));
        RollupChanges changes = new RollupChanges().without(proposal);
        proposal.revise(ProposalContent.of(PRICES, Directorate.PH, "", "A Member", "Waste contracts", "Prices rise", Money.pounds("900.01"),
                ServiceArea.WASTE, Funding.EXTERNAL), because("moved"));
        assertThat(changes.with(proposal).changes()).containsOnly(
                java.util.Map.entry(new Cell(5, Directorate.GET, Funding.CORE), new CellSum(Money.pounds("-1000.00"), -1)),
                java.util.Map.entry(new Cell(5, Directorate.PH, Funding.EXTERNAL), new CellSum(Money.pounds("900.01"), 1)));
    }
}
