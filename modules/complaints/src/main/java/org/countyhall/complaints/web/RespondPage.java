package org.countyhall.complaints.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.countyhall.complaints.application.RespondToCase;
import org.countyhall.complaints.domain.Finding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Sends the answer, with a finding on every point of a complaint. */
@Named
@RequestScoped
public class RespondPage extends OneCase {

    @Inject
    RespondToCase respond;

    @Inject
    Clock clock;

    private LocalDate on;
    private List<FindingForm> findings;
    private String delayReason;

    public String save() {
        respond.respond(getReference(), on, getFindings().stream().filter(FindingForm::isFilled).map(FindingForm::given).toList(),
                delayReason);
        return outcome();
    }

    /** Today, unless another day was typed. */
    public LocalDate getOn() {
        return on == null ? LocalDate.now(clock) : on;
    }

    /** A form for each point, filled with what was found before. */
    public List<FindingForm> getFindings() {
        if (findings == null) {
            findings = getFile().type().equals("complaint") ? getFile().points().stream().map(FindingForm::new).toList() : List.of();
        }
        return findings;
    }

    public Map<String, String> getChoices() {
        return Wording.choices(Finding.class);
    }

    public Map<String, String> getReasons() {
        return choices("delayReason");
    }

    public String getDelayReason() {
        return delayReason;
    }

    public void setDelayReason(String delayReason) {
        this.delayReason = delayReason;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public void setFindings(List<FindingForm> findings) {
        this.findings = findings;
    }
}
