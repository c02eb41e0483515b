package org.countyhall.core;

import java.time.LocalDate;

/** A quarter of a financial year: 1 is April to June. Written {@code Q2 2023-24}. */
public record Quarter(FinancialYear year, int number) implements Comparable<Quarter> {

    public Quarter {
        if (number < 1 || number > 4) {
            throw new BadInput("quarter", "core.quarter", number);
        }
    }

    public static Quarter of(LocalDate day) {
        return new Quarter(FinancialYear.of(day), ((day.getMonthValue() + 8) % 12) / 3 + 1);
    }

    public LocalDate firstDay() {
        return year.firstDay().plusMonths(3L * (number - 1));
    }

    public LocalDate lastDay() {
        return firstDay().plusMonths(3).minusDays(1);
    }

    @Override
    public int compareTo(Quarter other) {
        return firstDay().compareTo(other.firstDay());
    }

    @Override
    public String toString() {
        return "Q" + number + " " + year;
    }
}
