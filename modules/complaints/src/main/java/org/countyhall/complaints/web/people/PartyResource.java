package org.countyhall.complaints.web.people;

import static org.countyhall.complaints.web.CaseBodies.body;
import static org.countyhall.complaints.web.CaseBodies.day;

import java.util.List;

import org.countyhall.complaints.api.people.GivenFact;
import org.countyhall.complaints.api.people.GivenParty;
import org.countyhall.complaints.api.people.PartyFile;
import org.countyhall.complaints.application.people.JoinCase;
import org.countyhall.complaints.application.people.SeeParties;
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

/** The people of a case, and by what right a representative speaks. */
@RequestScoped
@Path("complaints/cases/{reference}/parties")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
public class PartyResource {

    @Inject
    SeeParties see;

    @Inject
    JoinCase join;

    /** Authority or consent, or its withdrawal; days as text. */
    public record FactBody(String kind, String basis, String scope, String givenBy, String how, String from, String until) {
    }

    @GET
    @Operation(summary = "The people of a case, and who of them may be sent the answer today")
    public List<PartyFile> list(@PathParam("reference") String reference) {
        return see.of(reference);
    }

    @POST
    @Does(JoinCase.class)
    @Operation(summary = "A person gets a part in the case: complainant, affected or representative")
    public List<PartyFile> join(@PathParam("reference") String reference, GivenParty given) {
        join.join(reference, body(given));
        return see.of(reference);
    }

    @POST
    @Does(JoinCase.class)
    @Path("{party}/facts")
    @Operation(summary = "Authority or consent was given or withdrawn; written once, never changed")
    public List<PartyFile> say(@PathParam("reference") String reference, @PathParam("party") long party, FactBody given) {
        join.say(reference, party, new GivenFact(body(given).kind(), given.basis(), given.scope(), given.givenBy(), given.how(),
                day("from", given.from()), day("until", given.until())));
        return see.of(reference);
    }
}
