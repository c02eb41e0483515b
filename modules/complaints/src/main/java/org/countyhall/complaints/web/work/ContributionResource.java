package org.countyhall.complaints.web.work;

import static org.countyhall.complaints.web.CaseBodies.body;
import static org.countyhall.complaints.web.CaseBodies.day;

import java.util.List;

import org.countyhall.complaints.api.work.AskedContribution;
import org.countyhall.complaints.api.work.NewContribution;
import org.countyhall.complaints.application.work.AskContribution;
import org.countyhall.complaints.application.work.SeeContributions;
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

/** What others were asked to contribute to a case, and what they said. */
@RequestScoped
@Path("complaints/cases/{reference}/contributions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
public class ContributionResource {

    @Inject
    SeeContributions contributions;

    @Inject
    AskContribution ask;

    /** What somebody is asked; its day as text, so that one that is no day is refused with its field. */
    public record NewContributionBody(String account, String name, String mail, List<Integer> points, String words, boolean personNamed,
            String dueOn, Integer chaseDays) {
    }

    @GET
    @Operation(summary = "What others were asked to contribute to a case, and what they said")
    public List<AskedContribution> list(@PathParam("reference") String reference) {
        return contributions.of(reference);
    }

    @POST
    @Does(AskContribution.class)
    @Operation(summary = "Asks somebody for what they know on some points")
    public List<AskedContribution> ask(@PathParam("reference") String reference, NewContributionBody given) {
        ask.ask(reference, new NewContribution(body(given).account(), given.name(), given.mail(), given.points(), given.words(),
                given.personNamed(), day("dueOn", given.dueOn()), given.chaseDays()));
        return contributions.of(reference);
    }
}
