package org.countyhall.complaints.web.report;

import java.util.Arrays;

import org.countyhall.core.BadInput;
import org.countyhall.core.Directorate;
import org.countyhall.core.FinancialYear;

/** Which report an address asks for. */
final class ReportParameters {

    private ReportParameters() {
    }

    static FinancialYear year(String text) {
        return FinancialYear.parse(BadInput.required("year", text));
    }

    /** Whether the public edition is asked for; everybody else gets what they may see. */
    static boolean isPublic(String edition) {
        if (edition == null || edition.isBlank() || edition.equals("full")) {
            return false;
        }
        if (!edition.equals("public")) {
            throw new BadInput("edition", "complaints.notInList", edition, "full, public");
        }
        return true;
    }

    /** Null for none: the whole council. */
    static Directorate directorate(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return Arrays.stream(Directorate.values()).filter(one -> one.name().equalsIgnoreCase(text.strip())).findFirst()
                .orElseThrow(() -> new BadInput("directorate", "complaints.notInList", text, Arrays.toString(Directorate.values())));
    }
}
