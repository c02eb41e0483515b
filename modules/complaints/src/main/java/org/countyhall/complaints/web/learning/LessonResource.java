package org.countyhall.complaints.web.learning;

import static org.countyhall.complaints.web.CaseBodies.body;
import static org.countyhall.complaints.web.CaseBodies.day;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.countyhall.complaints.api.learning.LearningSheet;
import org.countyhall.complaints.api.learning.LessonFile;
import org.countyhall.complaints.api.learning.LessonSummary;
import org.countyhall.complaints.api.learning.NewLesson;
import org.countyhall.complaints.api.learning.YouSaid;
import org.countyhall.complaints.application.learning.CorrectLesson;
import org.countyhall.complaints.application.learning.DrawLesson;
import org.countyhall.complaints.application.learning.EditYouSaid;
import org.countyhall.complaints.application.learning.FindLessons;
import org.countyhall.complaints.application.learning.MakeLearningSheet;
import org.countyhall.complaints.application.learning.ReadLesson;
import org.countyhall.complaints.application.learning.ReadYouSaid;
import org.countyhall.complaints.application.learning.WorkOnLesson;
import org.countyhall.core.BadInput;
import org.countyhall.core.FinancialYear;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;
import org.countyhall.ui.rest.Does;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

/** Lessons for other systems: what was learned, done and found. */
@RequestScoped
@Path("complaints/lessons")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
public class LessonResource {

    private static final int MOST = 1000;

    @Inject
    FindLessons find;

    @Inject
    ReadLesson read;

    @Inject
    DrawLesson draw;

    @Inject
    WorkOnLesson work;

    @Inject
    CorrectLesson correct;

    @Inject
    MakeLearningSheet sheets;

    @Inject
    ReadYouSaid youSaid;

    @Inject
    EditYouSaid pairs;

    /** A pair of "You said, we did", with the version that it changes and the lesson behind it, if any. */
    public record PairBody(int version, Integer order, String youSaid, String weDid, String lesson) {
    }

    /** An action that is planned. */
    public record PlanBody(String text, String owner, String dueOn) {
    }

    /** Why a lesson is none. */
    public record WithdrawalBody(String reason) {
    }

    /** That an action was done; document says where the proof is kept. */
    public record DoneBody(String on, String evidence, String document) {
    }

    /** What is to be said beside the figures. */
    public record EffectBody(String remark) {
    }

    @GET
    @Operation(summary = "Lessons, newest first; state is toPlan, toDo, overdue, working, toCheck, checked or withdrawn, effect is fell, rose, same or tooFew")
    public Rows<LessonSummary> list(@QueryParam("category") String category, @QueryParam("team") String team, @QueryParam("state") String state,
            @QueryParam("effect") String effect, @QueryParam("words") String words, @QueryParam("offset") @DefaultValue("0") int offset,
            @QueryParam("size") @DefaultValue("50") int size) {
        if (size < 1 || size > MOST || offset < 0) {
            throw new BadInput("size", "complaints.sizeOutOfRange", MOST);
        }
        Map<String, List<String>> filters = new LinkedHashMap<>();
        chosen(filters, "category", category);
        chosen(filters, "team", team);
        chosen(filters, "state", state);
        chosen(filters, "effect", effect);
        return find.find(new TableQuery(words, filters, Map.of(), Map.of(), Map.of(), "", false, offset, size));
    }

    @GET
    @Path("sheet")
    @Operation(summary = "The quarterly learning sheet, for example quarter=2022-23-Q4, of one service or of all")
    public LearningSheet sheet(@QueryParam("quarter") String quarter, @QueryParam("area") String area) {
        return sheets.of(quarter, area);
    }

    @GET
    @Path("yousaid/{year}")
    @Operation(summary = "\"You said, we did\" of a year")
    public List<YouSaid> youSaid(@PathParam("year") String year) {
        return youSaid.of(FinancialYear.parse(year));
    }

    @POST
    @Does(EditYouSaid.class)
    @Path("yousaid/{year}")
    @Operation(summary = "Writes a pair of \"You said, we did\"; without an order it comes last")
    public List<YouSaid> add(@PathParam("year") String year, PairBody given) {
        pairs.add(FinancialYear.parse(year), body(given).order(), given.youSaid(), given.weDid(), given.lesson());
        return youSaid(year);
    }

    @PUT
    @Does(EditYouSaid.class)
    @Path("yousaid/{year}/{id}")
    @Operation(summary = "Changes a pair; 409 when somebody else saved it since the version given")
    public List<YouSaid> change(@PathParam("year") String year, @PathParam("id") long id, PairBody given) {
        pairs.change(id, body(given).version(), BadInput.required("order", given.order()), given.youSaid(), given.weDid(), given.lesson());
        return youSaid(year);
    }

    @DELETE
    @Does(EditYouSaid.class)
    @Path("yousaid/{year}/{id}")
    @Operation(summary = "Takes a pair away")
    public List<YouSaid> remove(@PathParam("year") String year, @PathParam("id") long id) {
        pairs.remove(id);
        return youSaid(year);
    }

    @GET
    @Path("{reference}")
    @Operation(summary = "One lesson with its actions and what became of complaints after them")
    public LessonFile one(@PathParam("reference") String reference) {
        return read.open(reference);
    }

    @POST
    @Does(DrawLesson.class)
    @Operation(summary = "Something was learned")
    public Response draw(NewLesson given) {
        String reference = draw.draw(body(given));
        return Response.created(URI.create("complaints/lessons/" + reference)).entity(read.open(reference)).build();
    }

    @PUT
    @Does(CorrectLesson.class)
    @Path("{reference}")
    @Operation(summary = "Other words, category or service; version is the one that was read, without it whatever stands is corrected")
    public LessonFile correct(@PathParam("reference") String reference, CorrectLesson.Correction given) {
        correct.correct(reference, body(given));
        return read.open(reference);
    }

    @POST
    @Does(CorrectLesson.class)
    @Path("{reference}/withdrawal")
    @Operation(summary = "It is no lesson; with a reason. It stays readable")
    public LessonFile withdraw(@PathParam("reference") String reference, WithdrawalBody given) {
        correct.withdraw(reference, body(given).reason());
        return read.open(reference);
    }

    @PUT
    @Does(CorrectLesson.class)
    @Path("{reference}/actions/{number}")
    @Operation(summary = "Another plan for an action that is not done")
    public LessonFile replan(@PathParam("reference") String reference, @PathParam("number") int number, PlanBody given) {
        correct.replan(reference, number, body(given).text(), given.owner(), day("dueOn", given.dueOn()));
        return read.open(reference);
    }

    @POST
    @Does(WorkOnLesson.class)
    @Path("{reference}/actions")
    @Operation(summary = "Something is to be done about it")
    public LessonFile plan(@PathParam("reference") String reference, PlanBody given) {
        work.plan(reference, body(given).text(), given.owner(), day("dueOn", given.dueOn()));
        return read.open(reference);
    }

    @POST
    @Does(WorkOnLesson.class)
    @Path("{reference}/actions/{number}/completion")
    @Operation(summary = "It was done; with its evidence")
    public LessonFile done(@PathParam("reference") String reference, @PathParam("number") int number, DoneBody given) {
        work.did(reference, number, BadInput.required("on", day("on", body(given).on())), given.evidence(), given.document());
        return read.open(reference);
    }

    @POST
    @Does(WorkOnLesson.class)
    @Path("{reference}/actions/{number}/effect")
    @Operation(summary = "Its effect was looked at; what the figures say is kept")
    public LessonFile effect(@PathParam("reference") String reference, @PathParam("number") int number, EffectBody given) {
        work.looked(reference, number, body(given).remark());
        return read.open(reference);
    }

    private static void chosen(Map<String, List<String>> filters, String key, String value) {
        if (value != null && !value.isBlank()) {
            filters.put(key, List.of(value.strip().split(",")));
        }
    }
}
