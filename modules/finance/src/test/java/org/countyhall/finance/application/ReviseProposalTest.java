package org.countyhall.finance.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.countyhall.core.BadInput;
import org.countyhall.core.Directorate;
import org.countyhall.core.NotFound;
import org.countyhall.core.access.Refused;
import org.countyhall.core.access.Role;
import org.countyhall.core.money.Money;
import org.countyhall.finance.domain.CellSum;
import org.countyhall.finance.domain.Funding;
import org.countyhall.finance.domain.ProposalForm;
import org.countyhall.finance.domain.ServiceArea;
import org.countyhall.testkit.Somebody;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReviseProposalTest {

    private final InMemoryFinance finance = new InMemoryFinance();
    private final ReviseProposal useCase = new ReviseProposal();

    @BeforeEach
    void proposal() {
        useCase.open = finance.open();
        useCase.rollup = finance;
        useCase.audit = finance;
        finance.has("MTFP-001", "1000.00");
    }

    private static ProposalForm form(String category, Directorate directorate, String pounds) {
        return new ProposalForm(category, directorate, "", "A Member", "Waste contracts", "Prices rise less", Money.pounds(pounds),
                ServiceArea.WASTE, Funding.CORE);
    }

    @Test
    void moves_the_amount_in_the_rollup_and_writes_the_trail() {
        useCase.revise(InMemoryFinance.YEAR, "MTFP-001", form("Prices", Directorate.DCED, "900.01"), 0, "moved");
        assertThat(finance.cell(Directorate.GET)).isEqualTo(CellSum.NOTHING);
        assertThat(finance.cell(Directorate.DCED)).isEqualTo(new CellSum(Money.pounds("900.01"), 1));
        assertThat(finance.trail).containsExactly("finance.proposalRevised MTFP-001");
    }

    @Test
    void names_the_field_whose_category_is_unknown() {
        assertThatThrownBy(() -> useCase.revise(InMemoryFinance.YEAR, "MTFP-001", form("Bases", Directorate.GET, "1"), 0, "why"))
                .isInstanceOfSatisfying(BadInput.class, bad -> assertThat(bad.field()).isEqualTo("category"));
    }

    @Test
    void is_for_the_directorates_of_ones_role_only_on_both_sides_of_a_move() {
        useCase.open.user = Somebody.with(Role.FINANCE_OFFICER, Directorate.DCED);
        assertThatThrownBy(() -> useCase.revise(InMemoryFinance.YEAR, "MTFP-001", form("Prices", Directorate.DCED, "1"), 0, "why"))
                .isInstanceOf(Refused.class);
        useCase.open.user = Somebody.with(Role.FINANCE_OFFICER, Directorate.GET);
        assertThatThrownBy(() -> useCase.revise(InMemoryFinance.YEAR, "MTFP-001", form("Prices", Directorate.DCED, "1"), 0, "why"))
                .isInstanceOf(Refused.class);
    }

    @Test
    void knows_only_proposals_and_years_that_there_are() {
        assertThatThrownBy(() -> useCase.revise(InMemoryFinance.YEAR, "MTFP-999", form("Prices", Directorate.GET, "1"), 0, "why"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> useCase.revise(InMemoryFinance.YEAR.next(), "MTFP-001", form("Prices", Directorate.GET, "1"), 0, "why"))
                .isInstanceOf(NotFound.class);
    }
}
