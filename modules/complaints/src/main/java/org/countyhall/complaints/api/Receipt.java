package org.countyhall.complaints.api;

import java.time.LocalDate;

/** What the person who logged a case is told: its reference and its dates. */
public record Receipt(String reference, LocalDate acknowledgeBy, LocalDate respondBy, LocalDate statutoryLimit, String status) {
}
