package org.countyhall.finance.domain;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

import org.countyhall.core.BadInput;
import org.countyhall.core.Directorate;
import org.countyhall.core.money.Money;

/**
 * What a proposal says, at one revision.
 *
 * @param division within the directorate; empty when the papers name none
 * @param pounds the effect on the year's budget: more spending positive, savings and income negative
 */
@Embeddable
public record ProposalContent(
        @ManyToOne(optional = false) @JoinColumn(name = "category_id") Category category,
        @Enumerated(EnumType.STRING) @Column(name = "directorate") Directorate directorate,
        @Column(name = "division") String division,
        @Column(name = "cabinet_member") String cabinetMember,
        @Column(name = "headline") String headline,
        @Column(name = "description") String description,
        @Column(name = "amount") BigDecimal pounds,
        @Enumerated(EnumType.STRING) @Column(name = "service_area") ServiceArea serviceArea,
        @Enumerated(EnumType.STRING) @Column(name = "funding") Funding funding) {

    private static final int SHORT = 100;
    private static final int HEADLINE = 200;
    private static final int LONG = 2000;

    /** Checks what was typed and makes the content of it; texts lose the blanks around them. */
    public static ProposalContent of(Category category, Directorate directorate, String division, String cabinetMember,
            String headline, String description, Money amount, ServiceArea serviceArea, Funding funding) {
        return new ProposalContent(BadInput.required("category", category), BadInput.required("directorate", directorate),
                atMost("division", SHORT, division == null ? "" : division.strip()),
                atMost("cabinetMember", SHORT, cabinetMember == null ? "" : cabinetMember.strip()),
                atMost("headline", HEADLINE, BadInput.required("headline", headline)),
                atMost("description", LONG, BadInput.required("description", description)),
                BadInput.required("amount", amount).pounds(), BadInput.required("serviceArea", serviceArea),
                BadInput.required("funding", funding));
    }

    public Money amount() {
        return new Money(pounds);
    }

    /** Equal in everything that a person would call equal; the scale of a number is not. */
    public boolean says(ProposalContent other) {
        return fields().equals(other.fields());
    }

    /** The amount in thousands of pounds, exact, as it stands in the form. */
    public String inThousands() {
        BigDecimal exact = pounds.movePointLeft(3).stripTrailingZeros();
        return (exact.scale() < 1 ? exact.setScale(1) : exact).toPlainString();
    }

    /** The content by the names of the form's fields, as it stands in them. */
    public Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("category", category.name());
        fields.put("directorate", directorate.name());
        fields.put("division", division);
        fields.put("cabinetMember", cabinetMember);
        fields.put("headline", headline);
        fields.put("description", description);
        fields.put("amount", inThousands());
        fields.put("serviceArea", serviceArea.name());
        fields.put("funding", funding.name());
        return fields;
    }

    private static String atMost(String field, int length, String text) {
        if (text.length() > length) {
            throw new BadInput(field, "finance.tooLong", length);
        }
        return text;
    }
}
