package org.countyhall.complaints.web.types;

import static org.countyhall.complaints.web.CaseBodies.body;
import static org.countyhall.complaints.web.CaseBodies.day;

import org.countyhall.complaints.api.types.TypeFile;
import org.countyhall.complaints.application.types.SeeType;
import org.countyhall.complaints.application.types.WorkOnType;
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

/** What only one type of case has. */
@RequestScoped
@Path("complaints/cases/{reference}/details")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
public class TypeResource {

    @Inject
    SeeType see;

    @Inject
    WorkOnType work;

    /** The member who asks, by number. */
    public record MemberBody(long member, String division) {
    }

    /** Who is praised. */
    public record PraiseBody(String praised) {
    }

    /** A step on a day with the person whom it concerns. */
    public record StepBody(String on, String who) {
    }

    @GET
    @Operation(summary = "The member who asks, the person praised, or how far a coroner's request is")
    public TypeFile of(@PathParam("reference") String reference) {
        return see.of(reference);
    }

    @POST
    @Does(WorkOnType.class)
    @Path("member")
    @Operation(summary = "Which member asks, and for which division")
    public TypeFile member(@PathParam("reference") String reference, MemberBody given) {
        work.memberAsks(reference, body(given).member(), given.division());
        return see.of(reference);
    }

    @POST
    @Does(WorkOnType.class)
    @Path("praise")
    @Operation(summary = "Who is praised")
    public TypeFile praise(@PathParam("reference") String reference, PraiseBody given) {
        work.praises(reference, body(given).praised());
        return see.of(reference);
    }

    @POST
    @Does(WorkOnType.class)
    @Path("thanks")
    @Operation(summary = "The thanks reached the person praised; the compliment ends with that")
    public TypeFile thanks(@PathParam("reference") String reference, StepBody given) {
        work.thanksPassed(reference, body(given).who(), day("on", given.on()));
        return see.of(reference);
    }

    @POST
    @Does(WorkOnType.class)
    @Path("legal")
    @Operation(summary = "A coroner's request was handed to legal services")
    public TypeFile legal(@PathParam("reference") String reference, StepBody given) {
        work.handedToLegal(reference, day("on", body(given).on()), given.who());
        return see.of(reference);
    }

    @POST
    @Does(WorkOnType.class)
    @Path("statement")
    @Operation(summary = "The statement was signed off; now evidence may go to the coroner")
    public TypeFile statement(@PathParam("reference") String reference, StepBody given) {
        work.statementSigned(reference, body(given).who(), day("on", given.on()));
        return see.of(reference);
    }
}
