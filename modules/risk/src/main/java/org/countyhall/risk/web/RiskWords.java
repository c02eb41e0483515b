package org.countyhall.risk.web;

import java.math.BigDecimal;
import java.text.ParsePosition;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;

import org.countyhall.core.Texts;
import org.countyhall.core.money.Money;
import org.countyhall.risk.api.Matrix;
import org.countyhall.risk.api.RegisterSummary;
import org.countyhall.ui.table.Colour;
import org.countyhall.ui.text.Days;

/** How the pages write what the readings say. */
final class RiskWords {

    private RiskWords() {
    }

    static String title(String title) {
        return title == null ? Texts.of("risk.titleNotStated") : title;
    }

    static String address(String reference) {
        return "/risk/risk?ref=" + reference;
    }

    static String word(String type, String code) {
        return code == null ? "" : Texts.of("risk." + type + "." + code);
    }

    static Colour colour(String band) {
        if (band == null) {
            return Colour.GREY;
        }
        return switch (band) {
            case "HIGH" -> Colour.RED;
            case "MEDIUM" -> Colour.AMBER;
            default -> Colour.GREEN;
        };
    }

    /** £m to one decimal, for example {@code £150.0m}; the empty text for none. */
    static String millions(BigDecimal pounds) {
        return pounds == null ? "" : Texts.of("risk.millions", new Money(pounds).inMillions());
    }

    static String day(LocalDate day) {
        return day == null ? "" : Days.day(day);
    }

    /** The day in an address; null when there is none or it cannot be read; the 31st of a short month is its last. */
    static LocalDate dayIn(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        ParsePosition read = new ParsePosition(0);
        TemporalAccessor parsed = DateTimeFormatter.ISO_LOCAL_DATE.parseUnresolved(text.strip(), read);
        if (parsed == null || read.getErrorIndex() >= 0 || read.getIndex() < text.strip().length()) {
            return null;
        }
        YearMonth month = YearMonth.of((int) parsed.getLong(ChronoField.YEAR), Math.max(1, Math.min(12, (int) parsed.getLong(ChronoField.MONTH_OF_YEAR))));
        return month.atDay(Math.max(1, Math.min(month.lengthOfMonth(), (int) parsed.getLong(ChronoField.DAY_OF_MONTH))));
    }

    /** {@code 5 Very likely}, or the number alone when the criteria have no word for it. */
    static String step(Matrix.Step step) {
        return step.label() == null ? String.valueOf(step.step()) : step.step() + " " + step.label();
    }

    /** {@code £10m to under £20m}. */
    static String amounts(Matrix.Step step) {
        BigDecimal from = step.from().movePointLeft(6).stripTrailingZeros();
        if (step.to() == null) {
            return Texts.of("risk.amounts.from", from);
        }
        BigDecimal to = step.to().movePointLeft(6).stripTrailingZeros();
        return from.signum() == 0 ? Texts.of("risk.amounts.under", to) : Texts.of("risk.amounts.between", from, to);
    }

    /** What a register says first, as the title of its page's first card. */
    static String finding(RegisterSummary register) {
        if (register.risks() == 0) {
            return Texts.of("risk.finding.empty");
        }
        if (register.amounts()) {
            return Texts.of("risk.finding.amounts", millions(register.totalGbp()), register.risks());
        }
        return register.assessed() == 0 ? Texts.of("risk.finding.none", register.risks())
                : Texts.of("risk.finding.high", register.high(), register.assessed(), register.notAssessed());
    }
}
