package org.countyhall.integratedcare.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.countyhall.core.Texts;
import org.countyhall.integratedcare.api.IndicatorLine;
import org.countyhall.ui.table.Colour;

/** How the pages write what the readings say. */
final class StrategyWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private StrategyWords() {
    }

    static String address(String code) {
        return "/integratedcare/indicator?id=" + code;
    }

    static String day(LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    static String word(String type, String code) {
        return code == null ? "" : Texts.of("integratedcare." + type + "." + code);
    }

    static String gaps(List<String> gaps) {
        return gaps.stream().map(gap -> word("Gap", gap)).collect(Collectors.joining(", "));
    }

    static boolean percent(String unit) {
        return unit != null && unit.startsWith("percent");
    }

    /** Without zeros that say nothing: {@code 10.2}, {@code 70}; a share with its percent sign; a true minus sign. */
    static String figure(BigDecimal value, String unit) {
        if (value == null) {
            return "";
        }
        String plain = value.stripTrailingZeros().toPlainString().replace('-', '\u2212');
        return percent(unit) ? plain + "%" : plain;
    }

    /** What the strategy asks for in a few words: "at most 6% by 2028/29". */
    static String target(IndicatorLine line) {
        String what;
        if (line.target() == null) {
            what = line.comparator() == null ? Texts.of("integratedcare.targetNotStated") : against(line);
        } else {
            String figure = figure(line.target(), line.unit());
            what = line.operator() == null ? figure : Texts.of("integratedcare.Operator." + line.operator() + ".of", figure);
        }
        return line.targetYear() == null ? what : Texts.of("integratedcare.by", what, line.targetYear());
    }

    private static String against(IndicatorLine line) {
        return line.operator() == null ? line.comparator()
                : Texts.of("integratedcare.Operator." + line.operator() + ".of", line.comparator());
    }

    static Colour colour(String pace) {
        return switch (pace) {
            case "MET", "ON_PATH" -> Colour.GREEN;
            case "BEHIND" -> Colour.AMBER;
            case "MOVING_AWAY" -> Colour.RED;
            default -> Colour.GREY;
        };
    }

    /** "percent of people" as "% of people"; the unit of an indicator that has none is said to be open. */
    static String unit(String unit) {
        if (unit == null) {
            return Texts.of("integratedcare.noUnit");
        }
        return percent(unit) ? "%" + unit.substring("percent".length()) : unit;
    }

    static String share(BigDecimal percent) {
        return percent == null ? "" : Texts.of("integratedcare.shareOfTheWay", percent.toPlainString().replace('-', '\u2212'));
    }
}
