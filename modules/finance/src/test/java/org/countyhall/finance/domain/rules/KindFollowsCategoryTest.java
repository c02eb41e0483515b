package org.countyhall.finance.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.countyhall.finance.domain.Category;
import org.countyhall.finance.domain.PlanRow;
import org.countyhall.finance.domain.ProposalKind;
import org.countyhall.finance.domain.RowSource;
import org.junit.jupiter.api.Test;

class KindFollowsCategoryTest {

    private static final Category PRICES = Category.of(4, "Prices", ProposalKind.SPENDING,
            PlanRow.line(5, "Spending", "Prices", RowSource.CATEGORY, null));

    @Test
    void the_kind_of_the_category_is_right() {
        assertThat(new KindFollowsCategory(PRICES, ProposalKind.SPENDING).expectedInstead()).isEmpty();
    }

    @Test
    void another_kind_is_answered_with_the_right_one() {
        assertThat(new KindFollowsCategory(PRICES, ProposalKind.SAVING).expectedInstead()).contains(ProposalKind.SPENDING);
    }
}
