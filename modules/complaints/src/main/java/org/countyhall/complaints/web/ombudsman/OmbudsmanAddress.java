package org.countyhall.complaints.web.ombudsman;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.ombudsman.OmbudsmanDecision;
import org.countyhall.core.FinancialYear;

/** The list of the Ombudsman's cases that stand behind a figure of a year. */
final class OmbudsmanAddress {

    private OmbudsmanAddress() {
    }

    static String received(FinancialYear year) {
        return within(year, "receivedOn");
    }

    static String decided(FinancialYear year) {
        return within(year, "decidedOn");
    }

    static String decided(FinancialYear year, Predicate<OmbudsmanDecision> which) {
        return decided(year) + Arrays.stream(OmbudsmanDecision.values()).filter(which).map(decision -> "&decision=" + Spelling.of(decision))
                .collect(Collectors.joining());
    }

    /** Upheld, and put right by the council before. */
    static String remedied(FinancialYear year) {
        return decided(year, OmbudsmanDecision::isUpheld) + "&state=remediedBefore";
    }

    /** Whose last recommendation was due in the year: the cases of which the Ombudsman counts how many complied. */
    static String due(FinancialYear year) {
        return within(year, "lastDue");
    }

    private static String within(FinancialYear year, String column) {
        return "/complaints/ombudsman?year=" + year + "&" + column + ".from=" + year.firstDay() + "&" + column + ".to=" + year.lastDay();
    }
}
