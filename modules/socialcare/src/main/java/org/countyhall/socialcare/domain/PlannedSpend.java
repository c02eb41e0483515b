package org.countyhall.socialcare.domain;

import java.math.BigDecimal;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.countyhall.core.money.Money;

/** What one area of a grant plans to spend in one month, in pounds. */
@Embeddable
public record PlannedSpend(@Column(name = "position_no") int position, @Column(name = "area") String area,
        @Column(name = "spend_month") LocalDate month, @Column(name = "amount") BigDecimal amount) {

    public Money money() {
        return new Money(amount);
    }
}
