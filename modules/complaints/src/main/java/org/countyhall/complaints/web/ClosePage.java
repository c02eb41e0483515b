package org.countyhall.complaints.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.countyhall.complaints.api.remedies.GivenClosing;
import org.countyhall.complaints.api.remedies.RemedyRow;
import org.countyhall.complaints.application.remedies.CloseOut;
import org.countyhall.complaints.application.remedies.SeeRemedies;
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
    CloseOut close;

    @Inject
    SeeRemedies remedies;

    @Inject
    Clock clock;

    private LocalDate on;
    private String outcome;
    private String reason;
    private String lesson;
    private String delayReason;
    private LocalDate askedOn;
    private String askedHow;

    public String save() {
        close.close(getReference(), new GivenClosing(on, isAnswered() ? null : outcome, reason, lesson == null ? null : lesson.equals("yes"), delayReason,
                askedHow == null ? null : askedOn, askedHow));
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

    /** The remedies that are not done yet. */
    public List<RemedyRow> getOpenRemedies() {
        return remedies.of(getReference()).stream().filter(RemedyRow::open).toList();
    }

    public boolean isComplaint() {
        return getFile().type().equals("complaint");
    }

    public boolean isLate() {
        return Boolean.FALSE.equals(getFile().respondedInTime());
    }

    public Map<String, String> getDelayReasons() {
        return choices("delayReason");
    }

    public Map<String, String> getYesOrNo() {
        return Wording.yesOrNo();
    }

    public String getLesson() {
        return lesson;
    }

    public void setLesson(String lesson) {
        this.lesson = lesson;
    }

    public String getDelayReason() {
        return delayReason;
    }

    public void setDelayReason(String delayReason) {
        this.delayReason = delayReason;
    }

    /** Today, unless another day was typed. */
    public LocalDate getAskedOn() {
        return askedOn == null ? LocalDate.now(clock) : askedOn;
    }

    public void setAskedOn(LocalDate askedOn) {
        this.askedOn = askedOn;
    }

    public String getAskedHow() {
        return askedHow;
    }

    public void setAskedHow(String askedHow) {
        this.askedHow = askedHow;
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
