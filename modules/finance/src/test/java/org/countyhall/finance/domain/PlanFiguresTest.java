package org.countyhall.finance.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.countyhall.core.Directorate;
import org.countyhall.core.money.Money;
import org.junit.jupiter.api.Test;

class PlanFiguresTest {

    private static final PlanRow PAY = PlanRow.line(1, "Spending", "Pay", RowSource.CATEGORY, null);
    private static final PlanRow PRICES = PlanRow.line(2, "Spending", "Prices", RowSource.CATEGORY, null);
    private static final PlanRow SPENDING = PlanRow.total(3, "Spending", "Total Spending", PlanPart.SPENDING, PAY, PRICES);
    private static final PlanRow CHANGE = PlanRow.total(4, "Net budget", "NET CHANGE", PlanPart.NET_CHANGE, SPENDING);

    private final PlanFigures figures = new PlanFigures(List.of(PAY, PRICES, SPENDING, CHANGE), Map.of(
            new Cell(1, Directorate.ASCH, Funding.CORE), new CellSum(Money.pounds("100.01"), 2),
            new Cell(2, Directorate.ASCH, Funding.CORE), new CellSum(Money.pounds("0.02"), 1),
            new Cell(2, Directorate.PH, Funding.EXTERNAL), new CellSum(Money.pounds("-50"), 1)));

    @Test
    void a_total_is_the_sum_of_its_parts_at_any_depth() {
        assertThat(figures.of(CHANGE, Optional.of(Directorate.ASCH), FundingColumn.CORE)).isEqualTo(new CellSum(Money.pounds("100.03"), 3));
    }

    @Test
    void all_is_the_sum_of_the_directorates_and_total_that_of_the_funding() {
        assertThat(figures.amount(PRICES, Optional.empty(), FundingColumn.TOTAL)).isEqualTo(Money.pounds("-49.98"));
        assertThat(figures.amount(PRICES, Optional.empty(), FundingColumn.EXTERNAL)).isEqualTo(Money.pounds("-50"));
    }

    @Test
    void a_cell_without_proposals_is_zero() {
        assertThat(figures.of(PAY, Optional.of(Directorate.CHB), FundingColumn.TOTAL)).isEqualTo(CellSum.NOTHING);
    }

    @Test
    void a_row_knows_the_lines_it_sums_up() {
        assertThat(CHANGE.lines()).containsExactly(PAY, PRICES);
    }
}
