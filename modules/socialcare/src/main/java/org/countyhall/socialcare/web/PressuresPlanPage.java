package org.countyhall.socialcare.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.countyhall.core.Directorate;
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

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

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

    static Colour colour(Standing standing) {
        return switch (standing) {
            case COMPLETED -> Colour.GREEN;
            case DUE -> Colour.GREY;
            case OVERDUE -> Colour.RED;
        };
    }

    /** What can still be marked as completed. */
    public Map<String, String> getOpen() {
        Map<String, String> open = new LinkedHashMap<>();
        getPlan().deliverables().stream().filter(one -> one.standing() != Standing.COMPLETED)
                .forEach(one -> open.put(one.reference(), one.reference() + " " + one.title()));
        return open;
    }

    public String month(LocalDate month) {
        return MONTH.format(month);
    }

    /** The day, or the month where only that is known. */
    public String completion(DeliverableLine deliverable) {
        return deliverable.completedOn() == null ? ""
                : (deliverable.completedMonthOnly() ? MONTH : DAY).format(deliverable.completedOn());
    }

    public String complete() {
        completeDeliverable.complete(reference, completedOn);
        return "/socialcare/plan.xhtml?faces-redirect=true";
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
