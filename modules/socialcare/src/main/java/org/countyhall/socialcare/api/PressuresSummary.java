package org.countyhall.socialcare.api;

import java.time.LocalDate;

import org.countyhall.core.money.Money;

/**
 * The winter pressures plan in one line.
 *
 * @param version of the plan, for example {@code 6.0}, and the day it was issued
 * @param overdue deliverables that are not completed though their month is over
 * @param allocation of the plan's grant, and what its spend profile adds up to
 */
public record PressuresSummary(String title, String version, LocalDate issuedOn, int completed, int due, int overdue,
        Money allocation, Money profile) {

    public boolean profileMeetsAllocation() {
        return allocation.equals(profile);
    }
}
