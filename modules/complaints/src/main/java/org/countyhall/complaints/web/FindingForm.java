package org.countyhall.complaints.web;

import org.countyhall.complaints.api.CaseFile;
import org.countyhall.complaints.api.GivenFinding;

/** What somebody types on one point while the answer is written. */
public class FindingForm {

    private final int number;
    private final String title;
    private String finding;
    private String reasons;

    FindingForm(CaseFile.Point point) {
        number = point.number();
        title = point.number() + ". " + point.summary();
        finding = point.finding();
        reasons = point.reasons();
    }

    boolean isFilled() {
        return finding != null || reasons != null;
    }

    GivenFinding given() {
        return new GivenFinding(number, finding, reasons);
    }

    public String getTitle() {
        return title;
    }

    public String getFinding() {
        return finding;
    }

    public void setFinding(String finding) {
        this.finding = finding;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }
}
