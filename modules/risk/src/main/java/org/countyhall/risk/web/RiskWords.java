package org.countyhall.risk.web;

import java.math.BigDecimal;
import java.util.Arrays;

import org.countyhall.core.Texts;
import org.countyhall.core.money.Money;
import org.countyhall.ui.table.Colour;

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

    /** Whether a printed list of directorates has this one. */
    static boolean names(String printed, String directorate) {
        return printed != null && Arrays.asList(printed.split(" / ")).contains(directorate);
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
}
