package org.countyhall.finance.domain;

import org.countyhall.core.Directorate;
import org.countyhall.core.money.Money;

/** What a person fills in about a proposal; the category by its name. */
public record ProposalForm(String category, Directorate directorate, String division, String cabinetMember, String headline, String description,
        Money amount, ServiceArea serviceArea, Funding funding) {

    public ProposalContent content(Category found) {
        return ProposalContent.of(found, directorate, division, cabinetMember, headline, description, amount, serviceArea, funding);
    }
}
