package org.countyhall.complaints.api.remedies;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A remedy that is agreed; the payment's parts only for a payment, {@code amount} in pounds. */
public record GivenRemedy(Integer point, String kind, String action, String description, String owner, LocalDate dueOn, LocalDate agreedOn,
        String paymentKind, String loss, String noLoss, BigDecimal amount) {
}
