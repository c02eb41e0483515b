package org.countyhall.complaints.api;

import java.time.LocalDate;

/** A case was closed. */
public record CaseClosed(String reference, LocalDate on, String outcome) {
}
