package org.countyhall.socialcare.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.countyhall.core.Texts;
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

    public long getCompleted() {
        return getPlan().deliverables().stream().map(DeliverableLine::standing).filter(Standing.COMPLETED::equals).count();
    }

    public GrantAccount getGrant() {
        if (grant == null) {
            grant = readGrant.inForce();
        }
        return grant;
    }
}
