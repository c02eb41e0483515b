package org.countyhall.complaints.web;

import java.time.Clock;
import java.time.LocalDate;

import org.countyhall.complaints.application.AcknowledgeCase;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Says that the person was told that their case is here. */
@Named
@RequestScoped
public class AcknowledgePage extends OneCase {

    @Inject
    AcknowledgeCase acknowledge;

    @Inject
    Clock clock;

    private LocalDate on;

    public String save() {
        acknowledge.acknowledge(getReference(), on);
        return outcome();
    }

    /** Today, unless another day was typed. */
    public LocalDate getOn() {
        return on == null ? LocalDate.now(clock) : on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }
}
