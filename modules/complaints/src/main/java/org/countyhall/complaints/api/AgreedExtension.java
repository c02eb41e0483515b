package org.countyhall.complaints.api;

import java.time.LocalDate;

/** More time as it was agreed: when, by whom, how, until when and why. */
public record AgreedExtension(LocalDate agreedOn, String agreedBy, String how, LocalDate newDate, String reason) {
}
