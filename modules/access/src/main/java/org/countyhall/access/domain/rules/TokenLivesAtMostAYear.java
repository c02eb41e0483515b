package org.countyhall.access.domain.rules;

import java.time.LocalDate;

import org.countyhall.core.BadInput;

/**
 * "A token of another system ends by itself, after 90 days unless another day within a year is chosen" (issue 2, section 2:
 * tokens are expiring and revocable; the two numbers are the house's default).
 */
public final class TokenLivesAtMostAYear {

    public static final int DEFAULT_DAYS = 90;
    public static final int MOST_DAYS = 366;

    private TokenLivesAtMostAYear() {
    }

    public static LocalDate usualEnd(LocalDate today) {
        return today.plusDays(DEFAULT_DAYS);
    }

    /** @throws BadInput at {@code field} when the last day is missing, not after today or more than a year away */
    public static void check(String field, LocalDate lastDay, LocalDate today) {
        BadInput.required(field, lastDay);
        if (!lastDay.isAfter(today) || lastDay.isAfter(today.plusDays(MOST_DAYS))) {
            throw new BadInput(field, "access.tokenExpiry", MOST_DAYS);
        }
    }
}
