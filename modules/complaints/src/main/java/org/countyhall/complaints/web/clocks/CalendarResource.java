package org.countyhall.complaints.web.clocks;

import java.time.Instant;

import org.countyhall.complaints.application.clocks.KeepCalendar;
import org.countyhall.ui.frame.PublicAddress;
import org.countyhall.ui.rest.Does;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The secret address under which a calendar program reads the caller's due dates. */
@RequestScoped
@Path("complaints/calendar")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
public class CalendarResource {

    @Inject
    KeepCalendar keep;

    @Inject
    PublicAddress hall;

    @Inject
    HttpServletRequest request;

    /** Since when there is an address; without a day there is none. */
    public record Feed(Instant madeAt) {
    }

    /** The address, which is shown this once. */
    public record MadeFeed(String address) {
    }

    @GET
    @Does(KeepCalendar.class)
    @Operation(summary = "Since when the caller has a calendar address; the address itself is shown once, when it is made")
    public Feed made() {
        return new Feed(keep.madeAt().orElse(null));
    }

    @PUT
    @Does(KeepCalendar.class)
    @Operation(summary = "A new secret address (iCalendar) for the caller's due dates; the one before ends")
    public MadeFeed make() {
        return new MadeFeed(hall.of(request, CalendarServlet.path(keep.make())));
    }

    @DELETE
    @Does(KeepCalendar.class)
    @Operation(summary = "The address ends")
    public void revoke() {
        keep.revoke();
    }
}
