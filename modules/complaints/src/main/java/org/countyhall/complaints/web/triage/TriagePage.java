package org.countyhall.complaints.web.triage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import org.countyhall.complaints.application.triage.ReadTriage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The queue, with how many wait and why representations were refused this year. */
@Named
@RequestScoped
public class TriagePage {

    @Inject
    ReadTriage read;

    @Inject
    Clock clock;

    private long waiting;
    private Map<String, Long> refusals = Map.of();

    public void show() {
        waiting = read.waiting();
        refusals = read.refusals();
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    public long getWaiting() {
        return waiting;
    }

    public Map<String, Long> getRefusals() {
        return refusals;
    }

    public long getRefused() {
        return refusals.values().stream().mapToLong(Long::longValue).sum();
    }
}
