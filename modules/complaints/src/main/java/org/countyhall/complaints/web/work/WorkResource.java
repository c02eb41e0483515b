package org.countyhall.complaints.web.work;

import static org.countyhall.complaints.web.CaseBodies.body;

import java.util.List;

import org.countyhall.complaints.api.work.CaseResult;
import org.countyhall.complaints.api.work.Load;
import org.countyhall.complaints.application.work.SeeWorkload;
import org.countyhall.complaints.application.work.SeveralCases;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Who has how much to do, and giving several cases to somebody. */
@RequestScoped
@Path("complaints")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
public class WorkResource {

    @Inject
    SeeWorkload workload;

    @Inject
    SeveralCases several;

    /** Cases to be given to an officer. */
    public record AllocationBody(String account, List<String> references) {
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
    public List<CaseResult> allocate(AllocationBody given) {
        return several.give(body(given).references() == null ? List.of() : given.references(), given.account());
    }
}
