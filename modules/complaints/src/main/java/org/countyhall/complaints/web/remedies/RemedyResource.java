package org.countyhall.complaints.web.remedies;

import static org.countyhall.complaints.web.CaseBodies.body;
import static org.countyhall.complaints.web.CaseBodies.day;

import java.math.BigDecimal;
import java.util.List;

import org.countyhall.complaints.api.remedies.ClosingFile;
import org.countyhall.complaints.api.remedies.GivenRemedy;
import org.countyhall.complaints.api.remedies.RemedyRow;
import org.countyhall.complaints.application.remedies.AgreeRemedy;
import org.countyhall.complaints.application.remedies.ApprovePayment;
import org.countyhall.complaints.application.remedies.CloseOut;
import org.countyhall.complaints.application.remedies.SeeRemedies;
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

/** How a case is put right, and whether the person was content. */
@RequestScoped
@Path("complaints/cases/{reference}/remedies")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
public class RemedyResource {

    @Inject
    SeeRemedies see;

    @Inject
    AgreeRemedy agreeing;

    @Inject
    ApprovePayment approval;

    @Inject
    CloseOut closing;

    /** A remedy that is agreed; days as text, the amount in pounds. */
    public record RemedyBody(Integer point, String kind, String action, String description, String owner, String dueOn, String agreedOn,
            String paymentKind, String loss, String noLoss, BigDecimal amount) {
    }

    /** When it was done or paid, how that is shown, and the payment's reference. */
    public record DoneBody(String on, String evidence, String paymentReference) {
    }

    /** The day of a step. */
    public record DayBody(String on) {
    }

    /** When and how the person was asked, or what they answered from 1 to 5. */
    public record SatisfactionBody(String on, String how, Integer score, String comment) {
    }

    @GET
    @Operation(summary = "The remedies of a case")
    public List<RemedyRow> list(@PathParam("reference") String reference) {
        return see.of(reference);
    }

    @POST
    @Does(AgreeRemedy.class)
    @Operation(summary = "Agrees a remedy; a symbolic payment comes after the loss that can be counted")
    public List<RemedyRow> agree(@PathParam("reference") String reference, RemedyBody given) {
        agreeing.agree(reference, new GivenRemedy(body(given).point(), given.kind(), given.action(), given.description(), given.owner(),
                day("dueOn", given.dueOn()), day("agreedOn", given.agreedOn()), given.paymentKind(), given.loss(), given.noLoss(), given.amount()));
        return see.of(reference);
    }

    @POST
    @Does(ApprovePayment.class)
    @Path("{number}/approval")
    @Operation(summary = "Approves a payment that somebody else agreed")
    public List<RemedyRow> approve(@PathParam("reference") String reference, @PathParam("number") int number, DayBody given) {
        approval.approve(reference, number, day("on", body(given).on()));
        return see.of(reference);
    }

    @POST
    @Does(AgreeRemedy.class)
    @Path("{number}/done")
    @Operation(summary = "A remedy was done, or a payment paid")
    public List<RemedyRow> done(@PathParam("reference") String reference, @PathParam("number") int number, DoneBody given) {
        agreeing.done(reference, number, day("on", body(given).on()), given.evidence(), given.paymentReference());
        return see.of(reference);
    }

    @POST
    @Does(CloseOut.class)
    @Path("satisfaction")
    @Operation(summary = "The person was asked whether they are content, or answered")
    public ClosingFile satisfaction(@PathParam("reference") String reference, SatisfactionBody given) {
        if (body(given).score() == null) {
            closing.asked(reference, day("on", given.on()), given.how());
        } else {
            closing.answered(reference, day("on", given.on()), given.score(), given.comment());
        }
        return see.closing(reference);
    }
}
