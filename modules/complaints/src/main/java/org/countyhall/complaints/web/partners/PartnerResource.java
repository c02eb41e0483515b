package org.countyhall.complaints.web.partners;

import static org.countyhall.complaints.web.CaseBodies.body;
import static org.countyhall.complaints.web.CaseBodies.day;

import java.util.List;

import org.countyhall.complaints.api.partners.PartnerFile;
import org.countyhall.complaints.application.partners.SeePartners;
import org.countyhall.complaints.application.partners.WorkWithPartners;
import org.countyhall.core.Texts;
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

/** NHS bodies and providers that have to do with a case. */
@RequestScoped
@Path("complaints/cases/{reference}/partners")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
public class PartnerResource {

    @Inject
    SeePartners see;

    @Inject
    WorkWithPartners work;

    /** A joint complaint; the council leads when no other body is named. */
    public record JointBody(String leadBody, List<String> bodies, String agreedOn) {
    }

    /** A body that the complaint is about too, from that day on. */
    public record JoinedBody(String body, String on) {
    }

    /** A body that it is not about any more, why, and who leads when that one led: another body, or null for the council. */
    public record LeftBody(String on, String why, Long leads) {
    }

    /** The person agreed, or withdrew, for one body. */
    public record ConsentBody(String on, String by, String how, boolean withdrawn) {
    }

    /** What a provider is to look into, and until when. */
    public record HandoverBody(long provider, String what, String on, String dueOn) {
    }

    /** The provider was chased, or returned it. */
    public record StepBody(String on, String words) {
    }

    @GET
    @Operation(summary = "Who else has to do with the case")
    public PartnerFile of(@PathParam("reference") String reference) {
        return see.of(reference);
    }

    @POST
    @Does(WorkWithPartners.class)
    @Path("joint")
    @Operation(summary = "Makes it a joint complaint with a lead body")
    public PartnerFile joint(@PathParam("reference") String reference, JointBody given) {
        work.joint(reference, body(given).leadBody(), Texts.of("complaints.partners.council"), given.bodies(), day("agreedOn", given.agreedOn()));
        return see.of(reference);
    }

    @POST
    @Does(WorkWithPartners.class)
    @Path("joint/bodies")
    @Operation(summary = "The joint complaint turns out to be about one more body")
    public PartnerFile joined(@PathParam("reference") String reference, JoinedBody given) {
        work.joined(reference, body(given).body(), day("on", given.on()));
        return see.of(reference);
    }

    @POST
    @Does(WorkWithPartners.class)
    @Path("joint/{body}/left")
    @Operation(summary = "The joint complaint is not about this body any more")
    public PartnerFile left(@PathParam("reference") String reference, @PathParam("body") long number, LeftBody given) {
        work.left(reference, number, day("on", body(given).on()), given.why(), given.leads(), Texts.of("complaints.partners.council"));
        return see.of(reference);
    }

    @POST
    @Does(WorkWithPartners.class)
    @Path("joint/{body}/consent")
    @Operation(summary = "The person agreed that their matter is passed to a body, or withdrew that")
    public PartnerFile consent(@PathParam("reference") String reference, @PathParam("body") long number, ConsentBody given) {
        if (body(given).withdrawn()) {
            work.withdrawn(reference, number, day("on", given.on()));
        } else {
            work.consented(reference, number, day("on", given.on()), given.by(), given.how());
        }
        return see.of(reference);
    }

    @POST
    @Does(WorkWithPartners.class)
    @Path("handovers")
    @Operation(summary = "Hands a matter to a provider with a day of their own; the council keeps the duty")
    public PartnerFile handOver(@PathParam("reference") String reference, HandoverBody given) {
        work.handOver(reference, body(given).provider(), given.what(), day("on", given.on()), day("dueOn", given.dueOn()));
        return see.of(reference);
    }

    @POST
    @Does(WorkWithPartners.class)
    @Path("handovers/{id}/chase")
    @Operation(summary = "The provider was reminded")
    public PartnerFile chase(@PathParam("reference") String reference, @PathParam("id") long id, StepBody given) {
        work.chase(reference, id, day("on", body(given).on()), given.words());
        return see.of(reference);
    }

    @POST
    @Does(WorkWithPartners.class)
    @Path("handovers/{id}/return")
    @Operation(summary = "The provider said what they found")
    public PartnerFile returned(@PathParam("reference") String reference, @PathParam("id") long id, StepBody given) {
        work.returned(reference, id, day("on", body(given).on()), given.words());
        return see.of(reference);
    }
}
