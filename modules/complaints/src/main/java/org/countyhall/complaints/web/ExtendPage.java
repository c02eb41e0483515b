package org.countyhall.complaints.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import org.countyhall.complaints.api.AgreedExtension;
import org.countyhall.complaints.application.ExtendDeadline;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Records more time that the person agreed to. */
@Named
@RequestScoped
public class ExtendPage extends OneCase {

    @Inject
    ExtendDeadline extend;

    @Inject
    Clock clock;

    private LocalDate agreedOn;
    private String agreedBy;
    private String how;
    private LocalDate newDate;
    private String reason;

    public String save() {
        extend.extend(getReference(), new AgreedExtension(agreedOn, agreedBy, how, newDate, reason));
        return outcome();
    }

    /** Today, unless another day was typed. */
    public LocalDate getAgreedOn() {
        return agreedOn == null ? LocalDate.now(clock) : agreedOn;
    }

    public Map<String, String> getReasons() {
        return choices("delayReason");
    }

    public void setAgreedOn(LocalDate agreedOn) {
        this.agreedOn = agreedOn;
    }

    public String getAgreedBy() {
        return agreedBy;
    }

    public void setAgreedBy(String agreedBy) {
        this.agreedBy = agreedBy;
    }

    public String getHow() {
        return how;
    }

    public void setHow(String how) {
        this.how = how;
    }

    public LocalDate getNewDate() {
        return newDate;
    }

    public void setNewDate(LocalDate newDate) {
        this.newDate = newDate;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
