package org.countyhall.complaints.web;

import java.time.Clock;
import java.time.LocalDate;

import org.countyhall.complaints.application.ConcernBecomesComplaint;
import org.countyhall.complaints.application.EscalateCase;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The person asks for the second stage, or an informal concern goes on as a complaint. */
@Named
@RequestScoped
public class StagePage extends OneCase {

    @Inject
    EscalateCase escalate;

    @Inject
    ConcernBecomesComplaint proceed;

    @Inject
    Clock clock;

    private LocalDate on;

    public String save() {
        if (isConcern()) {
            proceed.proceed(getReference());
        } else {
            escalate.escalate(getReference(), on);
        }
        return outcome();
    }

    /** Today, unless another day was typed. */
    public LocalDate getOn() {
        return on == null ? LocalDate.now(clock) : on;
    }

    public boolean isConcern() {
        return getFile().type().equals("informalConcern");
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }
}
