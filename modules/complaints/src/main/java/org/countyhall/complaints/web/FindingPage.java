package org.countyhall.complaints.web;

import java.util.LinkedHashMap;
import java.util.Map;

import org.countyhall.complaints.api.GivenFinding;
import org.countyhall.complaints.application.RecordFinding;
import org.countyhall.complaints.domain.Finding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Says what was found on one point, and why. */
@Named
@RequestScoped
public class FindingPage extends OneCase {

    @Inject
    RecordFinding recordFinding;

    private String point;
    private String finding;
    private String reasons;

    public String save() {
        recordFinding.record(getReference(), new GivenFinding(Integer.valueOf(point), finding, reasons));
        return outcome() + "&tab=points";
    }

    public Map<String, String> getPoints() {
        Map<String, String> points = new LinkedHashMap<>();
        getFile().points().forEach(one -> points.put(String.valueOf(one.number()), one.number() + ". " + one.summary()));
        return points;
    }

    public Map<String, String> getFindings() {
        return Wording.choices(Finding.class);
    }

    public String getPoint() {
        return point;
    }

    public void setPoint(String point) {
        this.point = point;
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
