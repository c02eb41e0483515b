package org.countyhall.complaints.domain.remedies;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A remedy as it is agreed.
 *
 * @param point the number of the point that it is for; null for the whole case
 * @param action a code of the list of corrective actions; null when none fits
 * @param owner the account of who sees to it; null for whoever looks after the case
 * @param noLoss why there is no loss that can be counted, for a symbolic payment without one
 */
public record Agreement(Integer point, RemedyKind kind, String action, String description, String owner, LocalDate dueOn, LocalDate agreedOn,
        PaymentKind paymentKind, Loss loss, String noLoss, BigDecimal amount) {
}
