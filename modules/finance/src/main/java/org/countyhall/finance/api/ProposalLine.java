package org.countyhall.finance.api;

import org.countyhall.core.Directorate;
import org.countyhall.core.money.Money;

/**
 * One proposal in a list.
 *
 * @param reference for example {@code MTFP-001}
 * @param kind {@code spending}, {@code saving} or {@code reserve}
 * @param amount in pounds; a saving is negative
 * @param serviceArea as the council names it, for example "Older People"
 * @param funding {@code core} or {@code external}
 * @param status {@code draft}, {@code submitted}, {@code challenged}, {@code agreed}, {@code inPlan}, {@code delivered}, {@code withdrawn}
 */
public record ProposalLine(String reference, String kind, String category, Directorate directorate, String cabinetMember,
        String headline, String description, Money amount, String serviceArea, String funding, String status) {
}
