package org.countyhall.complaints.web.documents;

import java.util.List;
import java.util.Map;

import org.countyhall.complaints.api.documents.MakingView;
import org.countyhall.complaints.application.documents.ExportSubject;
import org.countyhall.complaints.application.documents.FollowMaking;
import org.countyhall.ui.rest.Does;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Bundles and subject access exports on their way; made, each lies among the documents of the case and is read by its number. */
@RequestScoped
@Path("complaints/cases/{reference}/makings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
public class MakingResource {

    @Inject
    FollowMaking follow;

    @Inject
    ExportSubject export;

    @GET
    @Operation(summary = "What is being made of a case, newest first")
    public List<MakingView> running(@PathParam("reference") String reference) {
        return follow.running(reference);
    }

    @GET
    @Does(ExportSubject.class)
    @Path("export")
    @Operation(summary = "Whose a subject access export of the case would be, and from which of their cases")
    public ExportSubject.Scope scope(@PathParam("reference") String reference) {
        return export.scope(reference);
    }

    @POST
    @Does(ExportSubject.class)
    @Path("export")
    @Operation(summary = "Has everything that is held about the person of the case put together, as one file among its documents")
    @APIResponse(responseCode = "202", description = "Begun; making says after which number to ask")
    public Response make(@PathParam("reference") String reference) {
        return Response.status(Response.Status.ACCEPTED).entity(Map.of("making", export.make(reference))).build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "How far it is; once state is made, documentNumber is the document whose content it is")
    public MakingView of(@PathParam("reference") String reference, @PathParam("id") long id) {
        return follow.of(reference, id);
    }

    @POST
    @Does(FollowMaking.class)
    @Path("{id}/stop")
    @Operation(summary = "Stops it before its next part; nothing of it is kept")
    public MakingView stop(@PathParam("reference") String reference, @PathParam("id") long id) {
        follow.stop(reference, id);
        return follow.of(reference, id);
    }
}
