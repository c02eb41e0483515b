package org.countyhall.complaints.web.triage;

import static org.countyhall.complaints.web.CaseBodies.body;
import static org.countyhall.complaints.web.CaseBodies.day;

import java.util.List;

import org.countyhall.complaints.api.CaseFile;
import org.countyhall.complaints.api.triage.TriageDecision;
import org.countyhall.complaints.application.OpenCase;
import org.countyhall.complaints.application.triage.TriageCase;
import org.countyhall.ui.rest.Does;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Deciding on a representation. */
@RequestScoped
@Path("complaints/cases/{reference}/triage")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
public class DecisionResource {

    @Inject
    TriageCase triage;

    @Inject
    OpenCase open;

    /** A decision; the provider's day as text. */
    public record DecisionBody(String decision, String type, String procedure, String officer, String reason, String signpost, boolean ombudsmanTold,
            Long provider, String providerDueOn, String into, List<Integer> points, List<Integer> documents, String words) {
    }

    @POST
    @Does(TriageCase.class)
    @Operation(summary = "Decides on a representation: accept, refuse, signpost, pass, merge or split; the answer is the case that goes on."
            + " A case that is split off gets copies of the documents named, of all without a list")
    public CaseFile decide(@PathParam("reference") String reference, DecisionBody given) {
        DecisionBody said = body(given);
        return open.open(triage.decide(reference, new TriageDecision(said.decision(), said.type(), said.procedure(), said.officer(), said.reason(),
                said.signpost(), said.ombudsmanTold(), said.provider(), day("providerDueOn", said.providerDueOn()), said.into(), said.points(),
                said.documents(), said.words())));
    }
}
