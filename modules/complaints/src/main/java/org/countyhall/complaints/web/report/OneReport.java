package org.countyhall.complaints.web.report;

import org.countyhall.core.Directorate;
import org.countyhall.core.FinancialYear;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** A form about one year's report, named in its address. */
public abstract class OneReport {

    @Inject
    HttpServletRequest request;

    private String year;
    private String directorate;

    FinancialYear chosenYear() {
        return ReportParameters.year(getYear());
    }

    Directorate chosenDirectorate() {
        return ReportParameters.directorate(getDirectorate());
    }

    /** Back to the report. */
    String outcome() {
        return "/complaints/report.xhtml?faces-redirect=true&year=" + chosenYear()
                + (chosenDirectorate() == null ? "" : "&directorate=" + chosenDirectorate());
    }

    /** The report's address. */
    public String getAddress() {
        return "/complaints/report?year=" + chosenYear() + (chosenDirectorate() == null ? "" : "&directorate=" + chosenDirectorate());
    }

    public String getYear() {
        return year == null ? request.getParameter("year") : year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public String getDirectorate() {
        return directorate == null ? request.getParameter("directorate") : directorate;
    }

    public void setDirectorate(String directorate) {
        this.directorate = directorate;
    }
}
