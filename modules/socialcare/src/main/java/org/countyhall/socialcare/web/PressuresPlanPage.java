package org.countyhall.socialcare.web;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.countyhall.core.Directorate;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.socialcare.api.DeliverableLine;
import org.countyhall.socialcare.api.PlanAccount;
import org.countyhall.socialcare.api.Standing;
import org.countyhall.socialcare.application.CompleteDeliverable;
import org.countyhall.socialcare.application.ReadPressuresPlan;
import org.countyhall.ui.table.Colour;

/** The pressures plan: deliverables, versions, sections; a director marks a deliverable as completed. */
@Named
@RequestScoped
public class PressuresPlanPage {

    @Inject
    ReadPressuresPlan pressuresPlan;

    @Inject
    CompleteDeliverable completeDeliverable;

    @Inject
    CurrentUser user;

    private PlanAccount plan;
    private String reference;
    private LocalDate completedOn;

    public PlanAccount getPlan() {
        if (plan == null) {
            plan = pressuresPlan.inForce();
        }
        return plan;
    }

    public boolean isEditable() {
        return user.mayIn(Authority.SOCIALCARE_WRITE, Directorate.ASCH);
    }

    public String words(Standing standing) {
        return Texts.of(standing);
    }

    public String colour(Standing standing) {
        Colour colour = switch (standing) {
            case COMPLETED -> Colour.GREEN;
            case DUE -> Colour.GREY;
            case OVERDUE -> Colour.RED;
        };
        return colour.name();
    }

    /** What can still be marked as completed. */
    public List<DeliverableLine> getOpen() {
        return getPlan().deliverables().stream().filter(one -> one.standing() != Standing.COMPLETED).toList();
    }

    public String complete() {
        completeDeliverable.complete(reference, completedOn);
        return "/socialcare/plan?faces-redirect=true";
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public LocalDate getCompletedOn() {
        return completedOn;
    }

    public void setCompletedOn(LocalDate completedOn) {
        this.completedOn = completedOn;
    }
}
