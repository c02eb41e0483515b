package org.countyhall.complaints.domain.report;

import java.time.LocalDate;

import org.countyhall.complaints.api.CaseSummary;
import org.countyhall.complaints.domain.Viewer;
import org.countyhall.core.Directorate;
import org.countyhall.core.FinancialYear;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;

/** The cases behind a figure, as far as they have not been destroyed and the viewer may open them. */
public interface ReportCases {

    /** @param part {@code total} for the whole group */
    Rows<CaseSummary> behind(FinancialYear year, Directorate directorate, Group group, String part, TableQuery query, Viewer viewer,
            LocalDate today);
}
