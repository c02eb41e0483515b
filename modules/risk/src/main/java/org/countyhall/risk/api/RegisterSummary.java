package org.countyhall.risk.api;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A register in a line, as at a day.
 *
 * @param scale {@code LIKELIHOOD_AND_IMPACT} or {@code LIKELIHOOD_AND_AMOUNT}
 * @param risks lines of the register, a collective line counting as one
 * @param assessed how many of them have likelihood and impact
 * @param totalGbp what all of them together may cost at most, in pounds, collective lines included; zero where no amounts are kept
 * @param overdueReviews risks whose review date has passed
 * @param demonstrations risks whose latest assessment is a demonstration, not the council's
 * @param latest the day of the latest assessment, empty when there is none
 */
public record RegisterSummary(String code, String name, String level, String scale, String source, LocalDate asAt, LocalDate firstAsAt,
        int risks, int assessed, int low, int medium, int high, int overdueReviews, int demonstrations, BigDecimal totalGbp,
        LocalDate latest) {

    public boolean amounts() {
        return "LIKELIHOOD_AND_AMOUNT".equals(scale);
    }

    public int notAssessed() {
        return risks - assessed;
    }
}
