package org.countyhall.complaints.domain.rules;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.countyhall.complaints.domain.Finding;
import org.countyhall.complaints.domain.Point;
import org.countyhall.core.RuleBroken;

/**
 * "The conclusions reached in relation to the complaint" (SI 2009/309, regulation 14(2)(a)): a response has each point under its
 * number, with the finding that the case has and the reasons for it.
 */
public final class ResponseListsEveryPoint {

    private static final Pattern ANY_POINT = Pattern.compile("(?im)^#*\\s*point\\s+(\\d+)\\b.*$");
    private static final int SHORTEST_REASON = 10;

    private ResponseListsEveryPoint() {
    }

    /** @throws RuleBroken naming the first point that is missing, has another finding or no reasons */
    public static void check(String letter, List<Point> points) {
        points.forEach(point -> check(letter, point.number(), point.finding()));
    }

    static void check(String letter, int number, Finding finding) {
        String said = partOf(letter, number);
        if (said == null) {
            throw new RuleBroken("complaints.letter.pointMissing", number);
        }
        Matcher told = words(finding).matcher(said.toLowerCase(Locale.UK));
        if (!told.find()) {
            throw new RuleBroken("complaints.letter.findingMissing", number);
        }
        String rest = said.replaceFirst("(?im)^\\s*finding:?\\s*" + words(finding).pattern() + "\\.?\\s*$", "").strip();
        if (rest.length() < SHORTEST_REASON) {
            throw new RuleBroken("complaints.letter.reasonsMissing", number);
        }
    }

    /** What stands between the point's own heading and the next one's; null where there is none. */
    private static String partOf(String letter, int number) {
        Matcher heading = ANY_POINT.matcher(letter);
        int from = -1;
        while (heading.find()) {
            if (from >= 0) {
                return untilNextSection(letter.substring(from, heading.start()));
            }
            if (heading.group(1).equals(String.valueOf(number))) {
                from = heading.end();
            }
        }
        return from < 0 ? null : untilNextSection(letter.substring(from));
    }

    private static String untilNextSection(String text) {
        Matcher section = Pattern.compile("(?m)^# ").matcher(text);
        return section.find() ? text.substring(0, section.start()) : text;
    }

    private static Pattern words(Finding finding) {
        return Pattern.compile(switch (finding) {
            case UPHELD -> "(?<!partly )(?<!not )\\bupheld\\b";
            case PARTLY_UPHELD -> "\\bpartly upheld\\b";
            case NOT_UPHELD -> "\\bnot upheld\\b";
            case NO_FINDING -> "\\bno finding\\b";
        });
    }
}
