package org.countyhall.finance.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.countyhall.core.Directorate;
import org.countyhall.finance.domain.Category;
import org.countyhall.finance.domain.FundingColumn;
import org.countyhall.finance.domain.PlanRow;
import org.countyhall.finance.domain.PlanView;
import org.countyhall.finance.domain.ProposalKind;
import org.countyhall.finance.domain.ProposalStatus;

/** Where the figures of a plan lead: to the proposals that they are made of. */
final class PlanAddresses {

    private final PlanView view;

    PlanAddresses(PlanView view) {
        this.view = view;
    }

    /** The proposals behind a cell. */
    String proposals(PlanRow row, Optional<Directorate> directorate, FundingColumn column) {
        StringBuilder address = counting(column);
        directorate.ifPresent(one -> address.append("&directorate=").append(one.name()));
        List<Category> categories = view.categoriesIn(row);
        Optional<ProposalKind> kind = wholeKind(categories);
        if (kind.isPresent()) {
            address.append("&kind=").append(kind.get().code());
        } else if (categories.size() < view.categories().size()) {
            categories.forEach(category -> address.append("&category=").append(FinanceAddresses.encoded(category.name())));
        }
        return address.toString();
    }

    private Optional<ProposalKind> wholeKind(List<Category> categories) {
        return Arrays.stream(ProposalKind.values()).filter(kind -> categories.size() > 1 && categories.equals(
                view.categories().stream().filter(category -> category.kind() == kind).toList())).findFirst();
    }

    /** The proposals that count in the plan, of one funding or both. */
    StringBuilder counting(FundingColumn column) {
        StringBuilder address = new StringBuilder("/finance/proposals?year=").append(view.plan().year()).append(Arrays
                .stream(ProposalStatus.values()).filter(ProposalStatus::counts).map(status -> "&status=" + status.code())
                .collect(Collectors.joining()));
        if (column.parts().size() == 1) {
            address.append("&funding=").append(column.code());
        }
        return address;
    }
}
