package org.countyhall.complaints.web;

import static org.countyhall.complaints.web.CaseBodies.body;

import org.countyhall.complaints.api.CaseFile;
import org.countyhall.complaints.api.CorrectedPoint;
import org.countyhall.complaints.api.NewCase;
import org.countyhall.complaints.application.OpenCase;
import org.countyhall.complaints.application.WritePoint;
import org.countyhall.ui.rest.Does;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The points of a case, as they are added and put right after its receipt. */
@RequestScoped
@Path("complaints/cases/{reference}/points")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
public class PointResource {

    @Inject
    WritePoint write;

    @Inject
    OpenCase open;

    @POST
    @Does(WritePoint.class)
    @Operation(summary = "Another thing complained of came to light; before the answer only")
    public CaseFile add(@PathParam("reference") String reference, NewCase.NewPoint given) {
        write.add(reference, body(given).summary(), given.category());
        return open.open(reference);
    }

    @PUT
    @Does(WritePoint.class)
    @Path("{number}")
    @Operation(summary = "Puts the words or the category of a point right; words that were answered stay. 409 when somebody changed the case since the"
            + " version given")
    public CaseFile correct(@PathParam("reference") String reference, @PathParam("number") int number, CorrectedPoint given) {
        write.correct(reference, number, body(given));
        return open.open(reference);
    }
}
