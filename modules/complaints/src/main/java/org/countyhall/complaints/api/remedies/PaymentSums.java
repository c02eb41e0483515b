package org.countyhall.complaints.api.remedies;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What was paid, in pounds, reported apart as section 10 of the annual report does. */
public record PaymentSums(LocalDate from, LocalDate to, BigDecimal goodwill, BigDecimal ombudsmanRemedies, BigDecimal chargeAdjustments) {

    public BigDecimal total() {
        return goodwill.add(ombudsmanRemedies).add(chargeAdjustments);
    }
}
