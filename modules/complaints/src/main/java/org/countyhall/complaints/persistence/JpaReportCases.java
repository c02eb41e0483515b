package org.countyhall.complaints.persistence;

import java.time.LocalDate;

import org.countyhall.complaints.api.CaseSummary;
import org.countyhall.complaints.domain.Viewer;
import org.countyhall.complaints.domain.report.Group;
import org.countyhall.complaints.domain.report.ReportCases;
import org.countyhall.core.Directorate;
import org.countyhall.core.FinancialYear;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

@ApplicationScoped
class JpaReportCases implements ReportCases {

    @Inject
    JpaCaseload caseload;

    @Override
    public Rows<CaseSummary> behind(FinancialYear year, Directorate directorate, Group group, String part, TableQuery query, Viewer viewer,
            LocalDate today) {
        Wanted wanted = Wanted.visible(viewer).and("c.id IN (SELECT f.case_id FROM complaints_fact f WHERE "
                + FigureSql.condition(group, part) + (directorate == null ? "" : " AND f.directorate = :reported") + ")", "year", year.startYear());
        if (!FigureSql.isAll(part)) {
            wanted.and("TRUE", "part", FigureSql.parts(group, part));
        }
        if (directorate != null) {
            wanted.and("TRUE", "reported", directorate.name());
        }
        return caseload.page(wanted, query, today);
    }
}
