package org.countyhall.complaints.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.countyhall.complaints.api.CaseFile;
import org.countyhall.complaints.api.Choice;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.EventWords;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.core.Directorate;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Colleagues;
import org.countyhall.ui.table.Colour;

/** The words and colours in which pages speak of cases. */
public final class Wording {

    private Wording() {
    }

    /** The word for a code as the interface spells it: {@code word("CaseStatus", "received")}; nothing for nothing. */
    public static String word(String kind, String code) {
        return code == null ? "" : Texts.of("complaints." + kind + "." + code);
    }

    /** The beginning of a text that may be a whole e-mail, on one line. */
    public static String shortened(String text, int most) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= most) {
            return line;
        }
        int end = line.lastIndexOf(' ', most);
        return line.substring(0, end < most / 2 ? most : end) + "…";
    }

    /** Codes of a constant's type with their words, in their order. */
    public static <E extends Enum<E>> Map<String, String> choices(Class<E> type) {
        Map<String, String> choices = new LinkedHashMap<>();
        Arrays.stream(type.getEnumConstants()).map(Spelling::of).forEach(code -> choices.put(code, word(type.getSimpleName(), code)));
        return choices;
    }

    public static Map<String, String> choices(List<Choice> list) {
        Map<String, String> choices = new LinkedHashMap<>();
        list.forEach(choice -> choices.put(choice.code(), choice.label()));
        return choices;
    }

    public static Map<String, String> yesOrNo() {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("yes", Texts.of("complaints.yes"));
        choices.put("no", Texts.of("complaints.no"));
        return choices;
    }

    public static Map<String, String> directorates() {
        Map<String, String> choices = new LinkedHashMap<>();
        Arrays.stream(Directorate.values()).forEach(one -> choices.put(one.name(), Texts.of(one)));
        return choices;
    }

    /** "2 days left", "Due today", "3 days over". */
    public static String timeLeft(Integer left, boolean overdue) {
        if (left == null) {
            return "";
        }
        if (overdue) {
            return Texts.of("complaints.time.over", Math.max(1, -left));
        }
        return left == 0 ? Texts.of("complaints.time.today") : Texts.of("complaints.time.left", left);
    }

    public static Colour urgency(Integer left, boolean overdue) {
        if (left == null) {
            return Colour.GREY;
        }
        return overdue || left == 0 ? Colour.RED : left <= Desks.SOON ? Colour.AMBER : Colour.GREEN;
    }

    public static Colour findingColour(String finding) {
        return finding == null ? Colour.GREY : switch (finding) {
            case "upheld" -> Colour.RED;
            case "partlyUpheld" -> Colour.AMBER;
            case "notUpheld" -> Colour.GREEN;
            default -> Colour.GREY;
        };
    }

    /** What an entry of the timeline says behind its kind. */
    public static String detail(CaseFile.Event event, Colleagues colleagues) {
        return detail(event.kind(), event.detail(), colleagues);
    }

    public static String detail(String kind, String detail, Colleagues colleagues) {
        return EventWords.said(kind, detail, colleagues::shown);
    }
}
