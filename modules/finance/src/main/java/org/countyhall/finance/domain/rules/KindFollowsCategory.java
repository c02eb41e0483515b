package org.countyhall.finance.domain.rules;

import java.util.Optional;

import org.countyhall.finance.domain.Category;
import org.countyhall.finance.domain.ProposalKind;

/**
 * "Spending, savings and reserves": each category stands under one of the three headings and feeds one row of the plan (paper 004,
 * Appendix D, lines 1048-1352).
 */
public record KindFollowsCategory(Category category, ProposalKind stated) {

    /** The kind that the category belongs to, when another one was stated. */
    public Optional<ProposalKind> expectedInstead() {
        return category.kind() == stated ? Optional.empty() : Optional.of(category.kind());
    }
}
