package org.countyhall.core;

import java.time.LocalDate;
import java.time.Month;

/** 1 April to 31 March, written {@code 2024-25}; part of the key of every figure. */
public record FinancialYear(int startYear) implements Comparable<FinancialYear> {

    public FinancialYear {
        if (startYear < 1900 || startYear > 2200) {
            throw new BadInput("year", "core.financialYear", startYear);
        }
    }

    public static FinancialYear of(LocalDate day) {
        return new FinancialYear(day.getMonthValue() >= Month.APRIL.getValue() ? day.getYear() : day.getYear() - 1);
    }

    /** Reads {@code 2024-25} and {@code 2024/25}; the two halves must follow one another. */
    public static FinancialYear parse(String text) {
        if (text == null || !text.matches("\\d{4}[-/]\\d{2}")) {
            throw new BadInput("year", "core.financialYear", text);
        }
        FinancialYear year = new FinancialYear(Integer.parseInt(text.substring(0, 4)));
        if (!year.toString().endsWith(text.substring(5))) {
            throw new BadInput("year", "core.financialYear", text);
        }
        return year;
    }

    public LocalDate firstDay() {
        return LocalDate.of(startYear, Month.APRIL, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(startYear + 1, Month.MARCH, 31);
    }

    public FinancialYear next() {
        return new FinancialYear(startYear + 1);
    }

    public FinancialYear previous() {
        return new FinancialYear(startYear - 1);
    }

    @Override
    public int compareTo(FinancialYear other) {
        return Integer.compare(startYear, other.startYear);
    }

    @Override
    public String toString() {
        return "%d-%02d".formatted(startYear, (startYear + 1) % 100);
    }
}
