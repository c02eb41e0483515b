package org.countyhall.complaints.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import org.countyhall.complaints.application.CloseCase;
import org.countyhall.complaints.domain.Outcome;
import org.countyhall.complaints.domain.Spelling;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Ends a case, after its answer or for a reason without one. */
@Named
@RequestScoped
public class ClosePage extends OneCase {

    @Inject
    CloseCase close;

    @Inject
    Clock clock;

    private LocalDate on;
    private String outcome;
    private String reason;

    public String save() {
        close.close(getReference(), on, isAnswered() ? null : outcome, reason);
        return outcome();
    }

    /** Today, unless another day was typed. */
    public LocalDate getOn() {
        return on == null ? LocalDate.now(clock) : on;
    }

    public boolean isAnswered() {
        return getFile().status().equals("responded");
    }

    /** The outcome that follows from the answer, in words. */
    public String getFollows() {
        return Wording.word("Outcome", getFile().outcome());
    }

    public Map<String, String> getOutcomes() {
        boolean compliment = getFile().type().equals("compliment");
        boolean ombudsman = getFile().type().equals("ombudsman");
        Map<String, String> outcomes = new LinkedHashMap<>();
        Arrays.stream(Outcome.values()).filter(one -> !one.followsFromResponse() && one != Outcome.MERGED && (compliment || one != Outcome.THANKS_PASSED_ON)
                        && (ombudsman || one != Outcome.DECIDED_BY_OMBUDSMAN))
                .map(Spelling::of).forEach(code -> outcomes.put(code, Wording.word("Outcome", code)));
        return outcomes;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
