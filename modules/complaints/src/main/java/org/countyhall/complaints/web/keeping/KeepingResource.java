package org.countyhall.complaints.web.keeping;

import static org.countyhall.complaints.web.CaseBodies.body;

import java.time.LocalDate;
import java.util.List;

import org.countyhall.complaints.api.keeping.CertificateView;
import org.countyhall.complaints.application.keeping.ChangeRetention;
import org.countyhall.complaints.application.keeping.DestroyCases;
import org.countyhall.complaints.application.keeping.ReadKeeping;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.keeping.DueCase;
import org.countyhall.complaints.domain.keeping.Retention;
import org.countyhall.core.BadInput;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;
import org.countyhall.ui.rest.Does;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The retention schedule, what its time has come for, and the certificates of what was destroyed. */
@RequestScoped
@Path("complaints/keeping")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
public class KeepingResource {

    private static final int MOST = 1000;

    @Inject
    ReadKeeping read;

    @Inject
    ChangeRetention change;

    @Inject
    DestroyCases destroy;

    /** A line of the schedule; without an outcome it holds for all others of the type. */
    public record ScheduleLine(long id, int version, String type, String outcome, int years, String basis) {

        static ScheduleLine of(Retention line) {
            return new ScheduleLine(line.id(), line.version(), Spelling.of(line.type()), line.outcome() == null ? null : Spelling.of(line.outcome()), line.years(),
                    line.basis());
        }
    }

    /** A line to be added; without an outcome it holds for all that have no line of their own. */
    public record RetentionBody(String type, String outcome, Integer years, String basis) {
    }

    /** How long, and by which right; {@code version} is the one that was read. */
    public record YearsBody(Integer version, Integer years, String basis) {
    }

    /** A case whose time has come. */
    public record DueLine(String reference, String type, LocalDate closedOn, int years, String basis, LocalDate dueOn, boolean held) {

        static DueLine of(DueCase due) {
            return new DueLine(due.reference(), Spelling.of(due.type()), due.closedOn(), due.years(), due.basis(), due.dueOn(), due.held());
        }
    }

    /** The cases to be destroyed. */
    public record DestructionBody(List<String> references) {
    }

    @GET
    @Path("schedule")
    @Operation(summary = "How long cases are kept, by type and outcome")
    public List<ScheduleLine> schedule() {
        return read.schedule().stream().map(ScheduleLine::of).toList();
    }

    @POST
    @Does(ChangeRetention.class)
    @Path("schedule")
    @Operation(summary = "Adds a line to the schedule: a type, perhaps an outcome, the years after closing, and by which right")
    @APIResponse(responseCode = "201", description = "Added")
    public Response add(RetentionBody given) {
        String id = change.add(body(given).type(), given.outcome(), given.years(), given.basis());
        return Response.status(Response.Status.CREATED).entity(ScheduleLine.of(change.line(Long.parseLong(id)))).build();
    }

    @PUT
    @Does(ChangeRetention.class)
    @Path("schedule/{id}")
    @Operation(summary = "Changes how long the cases of a line are kept, and by which right; 409 when somebody else changed it since the version given")
    public ScheduleLine change(@PathParam("id") long id, YearsBody given) {
        change.change(id, BadInput.required("version", body(given).version()), given.years(), given.basis());
        return ScheduleLine.of(change.line(id));
    }

    @GET
    @Path("certificates")
    @Operation(summary = "The certificates of destroyed cases, latest first; pages count from 1")
    public Rows<CertificateView> certificates(@QueryParam("page") @DefaultValue("1") int page, @QueryParam("size") @DefaultValue("100") int size) {
        return read.certificates(rows(page, size));
    }

    @GET
    @Does(DestroyCases.class)
    @Path("due")
    @Operation(summary = "Cases whose time has come, the longest overdue first, held ones marked; pages count from 1")
    public List<DueLine> due(@QueryParam("page") @DefaultValue("1") int page, @QueryParam("size") @DefaultValue("100") int size) {
        return destroy.due(rows(page, size)).page().stream().map(DueLine::of).toList();
    }

    private static TableQuery rows(int page, int size) {
        if (page < 1 || page > 1_000_000) {
            throw new BadInput("page", "complaints.pageOutOfRange");
        }
        if (size < 1 || size > MOST) {
            throw new BadInput("size", "complaints.sizeOutOfRange", MOST);
        }
        return TableQuery.everything(size).rows((page - 1) * size, size);
    }

    @POST
    @Does(DestroyCases.class)
    @Path("destruction")
    @Operation(summary = "Destroys cases whose time has come, each with its certificate or the reason why not; published figures stay")
    public List<DestroyCases.Result> destroy(DestructionBody given) {
        return destroy.destroy(BadInput.required("references", body(given).references()));
    }
}
