package org.countyhall.complaints.web.clocks;

import java.time.Instant;
import java.util.Optional;

import org.countyhall.complaints.application.clocks.KeepCalendar;
import org.countyhall.ui.frame.PublicAddress;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** One's own calendar of due dates: its secret address, shown once, made anew or taken back. */
@Named
@RequestScoped
public class CalendarPage {

    @Inject
    KeepCalendar keep;

    @Inject
    PublicAddress hall;

    @Inject
    HttpServletRequest request;

    private String address;
    private Optional<Instant> madeAt;

    /** Refuses at once whoever has no cases. */
    public void show() {
        getMadeAt();
    }

    /** Shows the address on this very page, since it cannot be shown again. */
    public void make() {
        address = hall.of(request, CalendarServlet.path(keep.make()));
        madeAt = null;
    }

    public String revoke() {
        keep.revoke();
        return "/complaints/calendar.xhtml?faces-redirect=true";
    }

    public String getAddress() {
        return address;
    }

    public Instant getMadeAt() {
        if (madeAt == null) {
            madeAt = keep.madeAt();
        }
        return madeAt.orElse(null);
    }
}
