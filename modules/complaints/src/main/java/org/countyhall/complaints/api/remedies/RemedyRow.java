package org.countyhall.complaints.api.remedies;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * How a matter is put right.
 *
 * @param type of its case, {@code complaint} …
 * @param directorate the code of its case; null while it is not known
 * @param number from 1 within its case
 * @param point the number of its point; null for the whole case
 * @param kind {@code apology}, {@code correction}, {@code payment}, {@code serviceProvided}, {@code reassessment}, {@code training}, {@code policyChange} …
 * @param action the label of the corrective action; null for none
 * @param paymentKind {@code goodwill}, {@code ombudsmanRemedy} or {@code chargeAdjustment}; null for what is no payment
 * @param amount in pounds; null for what is no payment
 * @param doneOn for a payment the day on which it was paid
 */
public record RemedyRow(String reference, String type, String directorate, int number, Integer point, String kind, String action,
        String description, String owner, LocalDate dueOn, LocalDate agreedOn, String agreedBy, LocalDate doneOn, String evidence,
        String paymentKind, String loss, String noLoss, BigDecimal amount, String approvedBy, LocalDate approvedOn, String paymentReference,
        boolean overdue) {

    public boolean open() {
        return doneOn == null;
    }

    public boolean payment() {
        return paymentKind != null;
    }
}
