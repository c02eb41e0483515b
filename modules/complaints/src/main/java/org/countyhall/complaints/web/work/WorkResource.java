package org.countyhall.complaints.web.work;

import static org.countyhall.complaints.web.CaseBodies.body;
import static org.countyhall.complaints.web.CaseBodies.day;

import java.util.List;

import org.countyhall.complaints.api.work.Allocated;
import org.countyhall.complaints.api.work.AskedContribution;
import org.countyhall.complaints.api.work.CaseNote;
import org.countyhall.complaints.api.work.Load;
import org.countyhall.complaints.api.work.NewContribution;
import org.countyhall.complaints.application.work.AllocateCases;
import org.countyhall.complaints.application.work.AskContribution;
import org.countyhall.complaints.application.work.ReadNotes;
import org.countyhall.complaints.application.work.SeeContributions;
import org.countyhall.complaints.application.work.SeeWorkload;
import org.countyhall.complaints.application.work.WriteNote;
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

/** The work on cases: contributions, notes, who has how much to do, giving several cases to somebody. */
@RequestScoped
@Path("complaints")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
public class WorkResource {

    @Inject
    SeeContributions contributions;

    @Inject
    AskContribution ask;

    @Inject
    ReadNotes notes;

    @Inject
    WriteNote write;

    @Inject
    SeeWorkload workload;

    @Inject
    AllocateCases allocate;

    /** What somebody is asked; its day as text, so that one that is no day is refused with its field. */
    public record NewContributionBody(String account, String name, String mail, List<Integer> points, String words, boolean personNamed,
            String dueOn, Integer chaseDays) {
    }

    /** A note to be written. */
    public record NoteBody(String words) {
    }

    /** Cases to be given to an officer. */
    public record AllocationBody(String account, List<String> references) {
    }

    @GET
    @Path("cases/{reference}/contributions")
    @Operation(summary = "What others were asked to contribute to a case, and what they said")
    public List<AskedContribution> contributions(@PathParam("reference") String reference) {
        return contributions.of(reference);
    }

    @POST
    @Path("cases/{reference}/contributions")
    @Operation(summary = "Asks somebody for what they know on some points")
    public List<AskedContribution> ask(@PathParam("reference") String reference, NewContributionBody given) {
        ask.ask(reference, new NewContribution(body(given).account(), given.name(), given.mail(), given.points(), given.words(),
                given.personNamed(), day("dueOn", given.dueOn()), given.chaseDays()));
        return contributions.of(reference);
    }

    @GET
    @Path("cases/{reference}/notes")
    @Operation(summary = "The notes on a case, latest first")
    public List<CaseNote> notes(@PathParam("reference") String reference) {
        return notes.of(reference);
    }

    @POST
    @Path("cases/{reference}/notes")
    @Operation(summary = "Writes a note on a case")
    public List<CaseNote> note(@PathParam("reference") String reference, NoteBody given) {
        write.write(reference, body(given).words());
        return notes.of(reference);
    }

    @GET
    @Path("workload")
    @Operation(summary = "Who has how much to do")
    public List<Load> workload() {
        return workload.byOfficer();
    }

    @POST
    @Path("allocations")
    @Operation(summary = "Gives several cases to an officer, with a result for each")
    public List<Allocated> allocate(AllocationBody given) {
        return allocate.give(body(given).references() == null ? List.of() : given.references(), given.account());
    }
}
