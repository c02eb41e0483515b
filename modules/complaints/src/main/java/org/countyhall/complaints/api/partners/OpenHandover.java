package org.countyhall.complaints.api.partners;

import java.time.LocalDate;

/** What a provider has and has not returned yet. */
public record OpenHandover(String reference, String provider, String what, LocalDate dueOn) {
}
