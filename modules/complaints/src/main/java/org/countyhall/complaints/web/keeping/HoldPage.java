package org.countyhall.complaints.web.keeping;

import java.time.LocalDate;

import org.countyhall.complaints.api.keeping.CaseKeeping;
import org.countyhall.complaints.application.keeping.HoldCase;
import org.countyhall.complaints.application.keeping.ReadKeeping;
import org.countyhall.complaints.web.CaseAddress;
import org.countyhall.core.NotFound;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Places a hold on a case, or ends one. */
@Named
@RequestScoped
public class HoldPage {

    @Inject
    ReadKeeping read;

    @Inject
    HoldCase hold;

    @Inject
    HttpServletRequest request;

    private String reason;
    private LocalDate until;

    /** Finds the case, and the hold that is to be ended. */
    public void show() {
        CaseKeeping keeping = read.of(getReference());
        if (request.getParameter("hold") != null && keeping.holds().stream().noneMatch(one -> one.stands() && one.id() == id())) {
            throw new NotFound("hold");
        }
    }

    private long id() {
        String given = request.getParameter("hold");
        return given != null && given.matches("\\d{1,15}") ? Long.parseLong(given) : -1;
    }

    public boolean isEnding() {
        return request.getParameter("hold") != null;
    }

    public String save() {
        if (isEnding()) {
            hold.end(getReference(), id(), reason);
        } else {
            hold.place(getReference(), reason, until);
        }
        return CaseAddress.outcome(getReference()) + "&tab=keeping";
    }

    public String getReference() {
        return request.getParameter("reference");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
