package org.countyhall.complaints.api;

import java.time.LocalDate;

/** The answer to a case went out. */
public record CaseAnswered(String reference, LocalDate on, String outcome) {
}
