package org.countyhall.complaints.web;

import java.util.Map;
import java.util.Optional;

import org.countyhall.complaints.api.GivenFinding;
import org.countyhall.complaints.api.work.AskedContribution;
import org.countyhall.complaints.application.RecordFinding;
import org.countyhall.complaints.application.work.SeeContributions;
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

    @Inject
    SeeContributions contributions;

    private String point;
    private String finding;
    private String reasons;

    public String save() {
        recordFinding.record(getReference(), new GivenFinding(Integer.valueOf(point), finding, reasons));
        return outcome() + "&tab=points";
    }

    public Map<String, String> getPoints() {
        return pointChoices();
    }

    public Map<String, String> getFindings() {
        return Wording.choices(Finding.class);
    }

    /** From the address, else the first that nothing was found on yet, unless another was chosen. */
    public String getPoint() {
        return point != null ? point : request.getParameter("point") != null ? request.getParameter("point") : firstOpen();
    }

    private String firstOpen() {
        return getFile().points().stream().filter(one -> one.finding() == null).findFirst().map(one -> String.valueOf(one.number())).orElse(null);
    }

    public void setPoint(String point) {
        this.point = point;
    }

    public String getFinding() {
        return finding == null ? contributed().map(AskedContribution.PointAnswer::finding).orElse(null) : finding;
    }

    public void setFinding(String finding) {
        this.finding = finding;
    }

    public String getReasons() {
        return reasons == null ? contributed().map(AskedContribution.PointAnswer::answer).orElse(null) : reasons;
    }

    /** What somebody contributed on the point, where the address says whose contribution is to be used. */
    private Optional<AskedContribution.PointAnswer> contributed() {
        String number = request.getParameter("contribution");
        if (number == null) {
            return Optional.empty();
        }
        return contributions.of(getReference()).stream().filter(one -> String.valueOf(one.number()).equals(number))
                .flatMap(one -> one.points().stream()).filter(one -> String.valueOf(one.number()).equals(getPoint())).findFirst();
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }
}
