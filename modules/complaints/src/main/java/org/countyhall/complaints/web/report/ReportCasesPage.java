package org.countyhall.complaints.web.report;

import org.countyhall.complaints.application.report.FindReportCases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Which figure of the report is opened. */
@Named
@RequestScoped
public class ReportCasesPage {

    @Inject
    FindReportCases find;

    @Inject
    HttpServletRequest request;

    public String getTitle() {
        String group = request.getParameter("group");
        return group == null || group.isBlank() ? org.countyhall.core.Texts.of("complaints.report.frozen.all")
                : find.name(group, request.getParameter("part"));
    }

    /** Why the list may be shorter than the figure; null where it is not. */
    public String getHint() {
        String group = request.getParameter("group");
        String counted = group == null || group.isBlank() ? null : find.counted(group);
        return counted == null ? null : org.countyhall.core.Texts.of("complaints.report.cases.once", counted);
    }

    public String getYear() {
        return request.getParameter("year");
    }

    public String getDirectorate() {
        return request.getParameter("directorate");
    }

    public String getSealed() {
        return request.getParameter("sealed");
    }
}
