package org.countyhall.complaints.web.report;

import org.countyhall.core.FinancialYear;

/** What a report can be printed as, and what the file is called. */
enum ReportFile {
    PDF("pdf", "application/pdf"), DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final String ending;
    private final String type;

    ReportFile(String ending, String type) {
        this.ending = ending;
        this.type = type;
    }

    String type() {
        return type;
    }

    String name(FinancialYear year) {
        return "complaints-report-" + year + "." + ending;
    }

    String name(long sealed) {
        return "complaints-report-sealed-" + sealed + "." + ending;
    }
}
