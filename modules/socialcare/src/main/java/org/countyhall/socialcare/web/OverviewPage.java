package org.countyhall.socialcare.web;

import java.time.LocalDate;
import java.util.Objects;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.countyhall.core.Texts;
import org.countyhall.performance.api.MeasureSummary;
import org.countyhall.performance.api.RagCounts;
import org.countyhall.socialcare.api.DeliverableLine;
import org.countyhall.socialcare.api.GrantAccount;
import org.countyhall.socialcare.api.PlanAccount;
import org.countyhall.socialcare.api.Standing;
import org.countyhall.socialcare.application.ReadGrant;
import org.countyhall.socialcare.application.ReadMeasuresOfSocialCare;
import org.countyhall.socialcare.application.ReadPressuresPlan;

/** The home of adult social care. */
@Named
@RequestScoped
public class OverviewPage {

    @Inject
    ReadMeasuresOfSocialCare measures;

    @Inject
    ReadPressuresPlan pressuresPlan;

    @Inject
    ReadGrant readGrant;

    private RagCounts ratings;
    private PlanAccount plan;
    private GrantAccount grant;

    public RagCounts getRatings() {
        if (ratings == null) {
            ratings = measures.ratings();
        }
        return ratings;
    }

    /** "1 of 6 indicators meets its target": the finding, for the title. */
    public String getFinding() {
        return Texts.of("socialcare.finding", getRatings().green(), getRatings().rated());
    }

    public PlanAccount getPlan() {
        if (plan == null) {
            plan = pressuresPlan.inForce();
        }
        return plan;
    }

    /** "4 of 8 completed, 1 overdue". */
    public String getProgress() {
        return Texts.of("socialcare.progress", count(Standing.COMPLETED), getPlan().deliverables().size(), count(Standing.OVERDUE));
    }

    private long count(Standing standing) {
        return getPlan().deliverables().stream().map(DeliverableLine::standing).filter(standing::equals).count();
    }

    /** The newest day that a figure stands for. */
    public LocalDate getAsAt() {
        return measures.all().stream().map(MeasureSummary::asAt).filter(Objects::nonNull).max(LocalDate::compareTo).orElse(null);
    }

    public GrantAccount getGrant() {
        if (grant == null) {
            grant = readGrant.inForce();
        }
        return grant;
    }
}
