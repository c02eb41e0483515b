package org.countyhall.complaints.web.access;

import java.util.List;
import java.util.Map;

import org.countyhall.complaints.api.access.CaseAccess;
import org.countyhall.complaints.application.access.BreakGlass;
import org.countyhall.complaints.application.access.NameSubjects;
import org.countyhall.complaints.application.access.ReadAccess;
import org.countyhall.core.BadInput;
import org.countyhall.ui.rest.Does;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Who a case is kept from, for other systems. */
@RequestScoped
@Path("complaints/cases/{reference}/access")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
public class AccessResource {

    @Inject
    ReadAccess read;

    @Inject
    NameSubjects name;

    @Inject
    BreakGlass breakGlass;

    /** Accounts of staff whom the case is about, all of them. */
    public record SubjectsBody(List<String> accounts) {
    }

    /** Why the case has to be opened now. */
    public record GlassBody(String reason) {
    }

    @GET
    @Operation(summary = "Staff whom the case is about, and openings that needed a reason")
    public CaseAccess of(@PathParam("reference") String reference) {
        return read.of(reference);
    }

    @PUT
    @Does(NameSubjects.class)
    @Path("subjects")
    @Operation(summary = "Says which staff the case is about; for them it does not exist from then on")
    public CaseAccess subjects(@PathParam("reference") String reference, SubjectsBody body) {
        name.name(reference, BadInput.required("accounts", BadInput.required("body", body).accounts()));
        return read.of(reference);
    }

    @POST
    @Does(BreakGlass.class)
    @Path("glass")
    @Operation(summary = "Opens a case that is closed to whoever asks, for a reason and as long as the council set; the manager is told")
    public Map<String, String> glass(@PathParam("reference") String reference, GlassBody body) {
        return Map.of("reference", breakGlass.open(reference, BadInput.required("body", body).reason()));
    }
}
