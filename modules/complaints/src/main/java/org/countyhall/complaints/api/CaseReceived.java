package org.countyhall.complaints.api;

import java.time.LocalDate;

/** A case was received. */
public record CaseReceived(String reference, String type, LocalDate receivedOn) {
}
