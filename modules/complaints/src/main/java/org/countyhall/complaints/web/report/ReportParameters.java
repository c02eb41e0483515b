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
        return FinancialYear.parse(text);
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
