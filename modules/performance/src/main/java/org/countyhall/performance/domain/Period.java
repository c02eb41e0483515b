package org.countyhall.performance.domain;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.countyhall.core.BadInput;
import org.countyhall.core.FinancialYear;
import org.countyhall.core.Quarter;

/** The time that a figure is about, as it is printed and as first and last day: "Q2 2023/24", "12 months to end Q1 2023/24". */
@Embeddable
public record Period(@Column(name = "period_label") String label, @Column(name = "period_start") LocalDate start,
        @Column(name = "period_end") LocalDate end) {

    private static final Pattern QUARTER = Pattern.compile("(12 months to end )?Q([1-4]) (\\d{4}[-/]\\d{2})");
    private static final Pattern YEAR = Pattern.compile("\\d{4}[-/]\\d{2}");
    private static final Pattern MONTH = Pattern.compile("([A-Za-z]+) (\\d{4})");
    private static final Pattern ISO_MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");
    private static final DateTimeFormatter LONG_DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK)
            .withResolverStyle(ResolverStyle.STRICT);

    /**
     * Reads quarters ({@code Q2 2023/24}), rolling years ({@code 12 months to end Q1 2023/24}), financial years
     * ({@code 2023-24}), months ({@code August 2023}) and spans ({@code 1 April 2022 to 31 October 2022}).
     */
    public static Period parse(String text) {
        String label = BadInput.required("period", text);
        return quarter(label).or(() -> financialYear(label)).or(() -> month(label)).or(() -> span(label))
                .orElseThrow(() -> new BadInput("period", "performance.period", label));
    }

    /** The quarter that ended last before a day, as papers print it. */
    public static Period lastQuarterBefore(LocalDate day) {
        Quarter quarter = Quarter.of(Quarter.of(day).firstDay().minusDays(1));
        return new Period(quarter.toString().replace('-', '/'), quarter.firstDay(), quarter.lastDay());
    }

    private static Optional<Period> quarter(String label) {
        Matcher match = QUARTER.matcher(label);
        if (!match.matches()) {
            return Optional.empty();
        }
        Quarter quarter = new Quarter(FinancialYear.parse(match.group(3)), Integer.parseInt(match.group(2)));
        LocalDate start = match.group(1) == null ? quarter.firstDay() : quarter.lastDay().plusDays(1).minusYears(1);
        return Optional.of(new Period(label, start, quarter.lastDay()));
    }

    /** 2023-10 is a month and 2023-24 a year: the second half of a year is always the next number. */
    private static Optional<Period> financialYear(String label) {
        if (!YEAR.matcher(label).matches() || isMonthNotYear(label)) {
            return Optional.empty();
        }
        FinancialYear year = FinancialYear.parse(label);
        return Optional.of(new Period(label, year.firstDay(), year.lastDay()));
    }

    private static boolean isMonthNotYear(String label) {
        int start = Integer.parseInt(label.substring(0, 4));
        return ISO_MONTH.matcher(label).matches() && Integer.parseInt(label.substring(5)) != (start + 1) % 100;
    }

    private static Optional<Period> month(String label) {
        if (ISO_MONTH.matcher(label).matches()) {
            return Optional.of(ofMonth(label, YearMonth.parse(label)));
        }
        Matcher match = MONTH.matcher(label);
        if (!match.matches()) {
            return Optional.empty();
        }
        return Arrays.stream(Month.values()).filter(month -> month.name().equalsIgnoreCase(match.group(1))).findFirst()
                .map(month -> ofMonth(label, YearMonth.of(Integer.parseInt(match.group(2)), month)));
    }

    private static Period ofMonth(String label, YearMonth month) {
        return new Period(label, month.atDay(1), month.atEndOfMonth());
    }

    private static Optional<Period> span(String label) {
        String[] days = label.split(" to ");
        if (days.length != 2) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Period(label, LocalDate.parse(days[0], LONG_DATE), LocalDate.parse(days[1], LONG_DATE)));
        } catch (DateTimeParseException notDays) {
            return Optional.empty();
        }
    }

    public boolean sameDaysAs(Period other) {
        return start.equals(other.start) && end.equals(other.end);
    }
}
