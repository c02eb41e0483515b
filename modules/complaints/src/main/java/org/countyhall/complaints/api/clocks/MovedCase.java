package org.countyhall.complaints.api.clocks;

import java.time.LocalDate;

/**
 * A case whose dates a change of calendar moved: before and after.
 *
 * @param promised how many letters that went out named a date that is not the right one any more
 */
public record MovedCase(String reference, String officer, LocalDate acknowledgeFrom, LocalDate acknowledgeTo, LocalDate respondFrom,
        LocalDate respondTo, int promised) {
}
