package org.countyhall.complaints.api.keeping;

import java.time.Instant;
import java.time.LocalDate;

/** What is left of a case that was destroyed; whole says that its hash still covers its words. */
public record CertificateView(String number, String reference, String type, LocalDate receivedOn, LocalDate closedOn, int years, String basis,
        LocalDate dueOn, String contents, Instant destroyedAt, String destroyedBy, String hash, boolean whole, Instant againAt) {
}
