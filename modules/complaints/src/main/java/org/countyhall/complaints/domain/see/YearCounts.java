package org.countyhall.complaints.domain.see;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.countyhall.complaints.api.ComplaintsReport.SafeCount;
import org.countyhall.complaints.domain.see.Months.Basis;
import org.countyhall.complaints.domain.see.Months.Count;
import org.countyhall.complaints.domain.see.Months.Dimension;
import org.countyhall.core.FinancialYear;

/** The months of a financial year beside those of the year before. Sums of a year that is not over compare the same months. */
public final class YearCounts {

    /** Counts added up. */
    public record Sum(int cases, int timed, int inTime) {

        public static final Sum NONE = new Sum(0, 0, 0);

        Sum plus(Count more) {
            return new Sum(cases + more.cases(), timed + more.timed(), inTime + more.inTime());
        }

        /** The share in time, in per cent to one decimal; null when nothing had a day to be answered by. */
        public BigDecimal percent() {
            return timed == 0 ? null
                    : BigDecimal.valueOf(inTime * 100L).divide(BigDecimal.valueOf(timed), 1, RoundingMode.HALF_UP);
        }

        /** Null also where it would tell of fewer than five cases to who may not open them. */
        public BigDecimal percent(boolean mayKnow) {
            return SafeCount.of(timed, mayKnow).keptBack() ? null : percent();
        }
    }

    private final Months months;
    private final Sight sight;
    private final FinancialYear year;
    private final LocalDate today;
    private final Map<Basis, Map<LocalDate, Sum>> byMonth = new EnumMap<>(Basis.class);

    private YearCounts(Months months, Sight sight, FinancialYear year, LocalDate today) {
        this.months = months;
        this.sight = sight;
        this.year = year;
        this.today = today;
        for (Basis basis : Basis.values()) {
            Map<LocalDate, Sum> sums = new HashMap<>();
            count(basis, Dimension.NONE, year.previous().firstDay(), year.lastDay())
                    .forEach(one -> sums.merge(one.month(), Sum.NONE.plus(one), (sum, more) -> sum.plus(one)));
            byMonth.put(basis, sums);
        }
    }

    public static YearCounts of(Months months, Sight sight, FinancialYear year, LocalDate today) {
        return new YearCounts(months, sight, year, today);
    }

    private List<Count> count(Basis basis, Dimension dimension, LocalDate from, LocalDate to) {
        return months.count(basis, dimension, sight.type(), sight.directorates(), from, to);
    }

    public LocalDate firstDay(int month) {
        return year.firstDay().plusMonths(month);
    }

    public boolean hasCome(int month) {
        return !firstDay(month).isAfter(today);
    }

    public Sum month(Basis basis, int month) {
        return byMonth.get(basis).getOrDefault(firstDay(month), Sum.NONE);
    }

    public Sum monthBefore(Basis basis, int month) {
        return byMonth.get(basis).getOrDefault(firstDay(month).minusYears(1), Sum.NONE);
    }

    /** The year's sums by code. */
    public Map<String, Sum> codes(Basis basis, Dimension dimension) {
        return sums(count(basis, dimension, year.firstDay(), year.lastDay()));
    }

    /** Those of the same months of the year before. */
    public Map<String, Sum> codesBefore(Basis basis, Dimension dimension) {
        return sums(count(basis, dimension, year.previous().firstDay(), lastMonth().minusYears(1)));
    }

    public BigDecimal inTime(boolean mayKnow) {
        return total(0).percent(mayKnow);
    }

    public BigDecimal inTimeBefore(boolean mayKnow) {
        return total(1).percent(mayKnow);
    }

    private Sum total(int yearsAgo) {
        Sum sum = Sum.NONE;
        for (LocalDate month = year.firstDay(); !month.isAfter(lastMonth()); month = month.plus(1, ChronoUnit.MONTHS)) {
            Sum more = byMonth.get(Basis.SETTLED).getOrDefault(month.minusYears(yearsAgo), Sum.NONE);
            sum = new Sum(sum.cases() + more.cases(), sum.timed() + more.timed(), sum.inTime() + more.inTime());
        }
        return sum;
    }

    /** The first day of the last month of the year that has begun. */
    private LocalDate lastMonth() {
        return today.isBefore(year.lastDay()) ? today.withDayOfMonth(1) : year.lastDay().withDayOfMonth(1);
    }

    private static Map<String, Sum> sums(List<Count> counts) {
        Map<String, Sum> sums = new HashMap<>();
        counts.forEach(one -> sums.put(one.code(), sums.getOrDefault(one.code(), Sum.NONE).plus(one)));
        return sums;
    }
}
