package org.countyhall.complaints.web.flags;

import static org.countyhall.complaints.web.CaseBodies.body;
import static org.countyhall.complaints.web.CaseBodies.day;

import org.countyhall.complaints.api.flags.FlagFile;
import org.countyhall.complaints.application.flags.RaiseFlag;
import org.countyhall.complaints.application.flags.SeeFlags;
import org.countyhall.ui.rest.Does;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What makes a case need more care. */
@RequestScoped
@Path("complaints/cases/{reference}/flags")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
public class FlagResource {

    @Inject
    SeeFlags see;

    @Inject
    RaiseFlag raise;

    /** A flag: {@code vulnerable} or {@code safeguarding}, and why. */
    public record FlagBody(String kind, String words) {
    }

    /** The day of a step. */
    public record DayBody(String on) {
    }

    /** Advocacy that was offered; {@code accepted} is left out while the person thinks about it. */
    public record AdvocacyBody(String on, Boolean accepted, String advocate) {
    }

    @GET
    @Operation(summary = "Flags, those that stand first, and advocacy that was offered")
    public FlagFile of(@PathParam("reference") String reference) {
        return see.of(reference);
    }

    @POST
    @Does(RaiseFlag.class)
    @Operation(summary = "Raises a flag, and with it a task")
    public FlagFile raise(@PathParam("reference") String reference, FlagBody given) {
        raise.raise(reference, body(given).kind(), given.words());
        return see.of(reference);
    }

    @POST
    @Does(RaiseFlag.class)
    @Path("{id}/end")
    @Operation(summary = "A flag no longer stands")
    public FlagFile end(@PathParam("reference") String reference, @PathParam("id") long id, DayBody given) {
        raise.end(reference, id, day("on", body(given).on()));
        return see.of(reference);
    }

    @POST
    @Does(RaiseFlag.class)
    @Path("advocacy")
    @Operation(summary = "An advocate was offered to the person")
    public FlagFile offer(@PathParam("reference") String reference, AdvocacyBody given) {
        raise.offerAdvocacy(reference, day("on", body(given).on()), given.accepted(), given.advocate());
        return see.of(reference);
    }
}
