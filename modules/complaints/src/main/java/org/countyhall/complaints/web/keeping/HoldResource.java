package org.countyhall.complaints.web.keeping;

import static org.countyhall.complaints.web.CaseBodies.body;
import static org.countyhall.complaints.web.CaseBodies.day;

import org.countyhall.complaints.api.keeping.CaseKeeping;
import org.countyhall.complaints.application.keeping.HoldCase;
import org.countyhall.complaints.application.keeping.ReadKeeping;
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

/** How long a case is kept, and holds that keep it longer. */
@RequestScoped
@Path("complaints/cases/{reference}/keeping")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
public class HoldResource {

    @Inject
    ReadKeeping read;

    @Inject
    HoldCase hold;

    /** Why a case is kept longer, and until when; without a day until somebody ends it. */
    public record HoldBody(String reason, String until) {
    }

    /** Why a hold ends. */
    public record EndBody(String reason) {
    }

    @GET
    @Operation(summary = "How long a case is kept by the schedule, and its holds")
    public CaseKeeping of(@PathParam("reference") String reference) {
        return read.of(reference);
    }

    @POST
    @Does(HoldCase.class)
    @Path("holds")
    @Operation(summary = "Keeps a case beyond its time for a reason")
    public CaseKeeping place(@PathParam("reference") String reference, HoldBody given) {
        hold.place(reference, body(given).reason(), day("until", given.until()));
        return read.of(reference);
    }

    @POST
    @Does(HoldCase.class)
    @Path("holds/{id}/end")
    @Operation(summary = "A hold ends; the schedule counts again")
    public CaseKeeping end(@PathParam("reference") String reference, @PathParam("id") long id, EndBody given) {
        hold.end(reference, id, body(given).reason());
        return read.of(reference);
    }
}
