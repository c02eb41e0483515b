package org.countyhall.complaints.web.clocks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import org.countyhall.complaints.application.clocks.TellReason;
import org.countyhall.complaints.web.OneCase;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Records that the person was told in writing why the answer takes longer than the statutory limit. */
@Named
@RequestScoped
public class ReasonPage extends OneCase {

    @Inject
    TellReason tell;

    @Inject
    Clock clock;

    private LocalDate on;
    private String how;
    private String reason;

    public String save() {
        tell.tell(getReference(), on, how, reason);
        return outcome() + "&tab=deadlines";
    }

    public Map<String, String> getReasons() {
        return choices("delayReason");
    }

    /** Today, unless another day was typed. */
    public LocalDate getOn() {
        return on == null ? LocalDate.now(clock) : on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getHow() {
        return how;
    }

    public void setHow(String how) {
        this.how = how;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
