package org.countyhall.complaints.application.report;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.countyhall.complaints.api.AnnualReport;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.codes.CodeList;
import org.countyhall.complaints.domain.codes.Codes;
import org.countyhall.complaints.domain.report.Check;
import org.countyhall.complaints.domain.report.Group;
import org.countyhall.complaints.domain.report.Ledger;
import org.countyhall.core.Texts;

/** Says the report's codes in the words of its lists. */
final class ReportWords {

    private static final Map<Group, CodeList> LISTS = Map.of(Group.METHOD, CodeList.METHOD, Group.DELAY, CodeList.DELAY_REASON,
            Group.PROBLEM, CodeList.CATEGORY, Group.PROBLEM_UPHELD, CodeList.CATEGORY, Group.ACTION, CodeList.CORRECTIVE_ACTION,
            Group.TEAM, CodeList.SERVICE, Group.DIVISION, CodeList.SERVICE, Group.RULING_ACTION, CodeList.CORRECTIVE_ACTION,
            Group.RULING_PROBLEM, CodeList.CATEGORY);

    private static final Set<Group> PARTS = Set.of(Group.PROBLEM, Group.PROBLEM_UPHELD, Group.ACTION, Group.RULING_ACTION, Group.RULING_PROBLEM,
            Group.PAYMENT, Group.PAYMENT_POUNDS, Group.GOODWILL);

    private final Codes codes;

    ReportWords(Codes codes) {
        this.codes = codes;
    }

    /** The parts of a group by their printed labels. */
    Map<String, Long> labelled(Ledger ledger, Group group) {
        Map<String, Long> labelled = new LinkedHashMap<>();
        ledger.of(group).forEach((part, count) -> labelled.put(label(group, part), count));
        return labelled;
    }

    /** A part's label; of a sum its labels with a plus between them. */
    String label(Group group, String part) {
        if (part.indexOf('/') > 0) {
            return Arrays.stream(part.split("/")).map(this::how).collect(Collectors.joining(" / "));
        }
        return Arrays.stream(part.split("\\+")).map(one -> one(group, one)).collect(Collectors.joining(" + "));
    }

    private String one(Group group, String part) {
        if (part.equals(Ledger.TOTAL)) {
            return Texts.of("complaints.report.total");
        }
        if (part.equals(Ledger.NOT_RECORDED)) {
            return Texts.of("complaints.notRecorded");
        }
        if (LISTS.containsKey(group)) {
            return codes.label(LISTS.get(group), part);
        }
        return switch (group) {
            case TYPE, REJECTED -> Texts.of("complaints.CaseType." + part);
            case OUTCOME -> Texts.of("complaints.Outcome." + part);
            case DECISION -> Texts.of("complaints.OmbudsmanDecision." + part);
            case TIME, ACKNOWLEDGED -> Texts.of("complaints.report.time." + part);
            case PAYMENT, PAYMENT_POUNDS -> Texts.of("complaints.PaymentKind." + part);
            case GOODWILL -> Texts.of("complaints.report.goodwill." + part);
            case GIVEN -> Texts.of("complaints.report.given." + part);
            case DIVISION_DECISION -> one(Group.DIVISION, part.substring(0, part.indexOf(':'))) + ": "
                    + one(Group.DECISION, part.substring(part.indexOf(':') + 1));
            case EXTENDED -> Texts.of("complaints.report.extended");
            default -> part;
        };
    }

    AnnualReport.Check check(Check check) {
        String about = Texts.of("complaints.report.check." + Spelling.of(check.about()));
        String name = about + ": " + group(check.group()) + ", " + label(check.group(), check.part()) + ", " + check.year();
        return new AnnualReport.Check(name, side(check.left(), check.group()), side(check.right(), check.group()), check.agrees());
    }

    String group(Group group) {
        return Texts.of("complaints.report.group." + Spelling.of(group));
    }

    /** What a group counts. */
    static String unit(Group group) {
        return Texts.of("complaints.report.unit." + switch (group) {
            case PROBLEM, PROBLEM_UPHELD -> "points";
            case ACTION, RULING_ACTION -> "actions";
            case PAYMENT, GOODWILL -> "payments";
            case PAYMENT_POUNDS -> "pounds";
            case RULING_PROBLEM -> "problems";
            case DECISION, DIVISION, DIVISION_DECISION -> "decisions";
            default -> "complaints";
        });
    }

    /** Whether a case may be counted several times, or with a sum. */
    static boolean countsParts(Group group) {
        return PARTS.contains(group);
    }

    private AnnualReport.Side side(Check.Side side, Group group) {
        String place = side.place() == null ? Texts.of(group == Group.GIVEN ? "complaints.report.givenPlace" : "complaints.report.register") : Texts.of("complaints.report.paper", side.place());
        String how = Optional.ofNullable(side.how()).map(this::how).map(said -> " (" + said + ")").orElse("");
        BigDecimal value = side.value();
        return new AnnualReport.Side(place + how, value);
    }

    private String how(String how) {
        if (how.equals("+")) {
            return Texts.of("complaints.report.added");
        }
        int dot = how.indexOf('.');
        return dot < 0 ? how : Spelling.read(Group.class, how.substring(0, dot))
                .map(group -> group(group) + ", " + label(group, how.substring(dot + 1))).orElse(how);
    }
}
