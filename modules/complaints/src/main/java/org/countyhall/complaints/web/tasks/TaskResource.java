package org.countyhall.complaints.web.tasks;

import static org.countyhall.complaints.web.CaseBodies.body;
import static org.countyhall.complaints.web.CaseBodies.day;

import java.util.List;

import org.countyhall.complaints.api.tasks.CaseTask;
import org.countyhall.complaints.api.tasks.NewTask;
import org.countyhall.complaints.application.tasks.DoTask;
import org.countyhall.complaints.application.tasks.ListTasks;
import org.countyhall.complaints.application.tasks.RaiseTask;
import org.countyhall.complaints.application.work.PlanCase;
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

/** What is to be done for a case. */
@RequestScoped
@Path("complaints/cases/{reference}/tasks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
public class TaskResource {

    @Inject
    ListTasks list;

    @Inject
    RaiseTask raise;

    @Inject
    DoTask doing;

    @Inject
    PlanCase plan;

    /** A task to be raised; its day as text, so that one that is no day is refused with its field. */
    public record NewTaskBody(String kind, String title, String assignee, String dueOn) {
    }

    /** When it was done, and with what result. */
    public record DoneBody(String on, String note) {
    }

    @GET
    @Operation(summary = "The tasks of a case, to be done first")
    public List<CaseTask> list(@PathParam("reference") String reference) {
        return list.of(reference);
    }

    @POST
    @Does(RaiseTask.class)
    @Operation(summary = "Something is to be done for the case")
    public List<CaseTask> raise(@PathParam("reference") String reference, NewTaskBody given) {
        raise.raise(reference, new NewTask(body(given).kind(), given.title(), given.assignee(), day("dueOn", given.dueOn())));
        return list.of(reference);
    }

    @POST
    @Does(PlanCase.class)
    @Path("plan")
    @Operation(summary = "Makes the usual plan of the case's type its checklist")
    public List<CaseTask> plan(@PathParam("reference") String reference) {
        plan.plan(reference);
        return list.of(reference);
    }

    @POST
    @Does(PlanCase.class)
    @Path("{id}/tick")
    @Operation(summary = "A step of the plan is done today")
    public List<CaseTask> tick(@PathParam("reference") String reference, @PathParam("id") long id) {
        plan.tick(reference, id);
        return list.of(reference);
    }

    @POST
    @Does(DoTask.class)
    @Path("{id}/done")
    @Operation(summary = "A task was done")
    public List<CaseTask> done(@PathParam("reference") String reference, @PathParam("id") long id, DoneBody given) {
        doing.done(reference, id, day("on", body(given).on()), given.note());
        return list.of(reference);
    }
}
