package org.countyhall.complaints.web.see;

import static org.countyhall.complaints.web.CaseBodies.body;

import java.net.URI;
import java.util.List;

import org.countyhall.complaints.api.see.CaseAnswer;
import org.countyhall.complaints.application.see.AskAboutCases;
import org.countyhall.complaints.application.see.KeepQuestions;
import org.countyhall.complaints.domain.see.AskedQuestion;
import org.countyhall.core.BadInput;
import org.countyhall.core.table.TableQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
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

/** Questions about cases that are kept under a name, the same that the query builder offers. */
@RequestScoped
@Path("complaints/questions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
public class QuestionResource {

    private static final int MOST = 1000;

    @Inject
    KeepQuestions keep;

    @Inject
    AskAboutCases ask;

    /** A question: its rows hold together by group, {@code by} counts instead of listing; an operator left out is {@code is}. */
    public record QuestionBody(String name, List<AskedQuestion.Row> rows, List<String> by, boolean shared) {

        AskedQuestion question() {
            List<AskedQuestion.Row> given = rows == null ? List.of() : rows;
            if (given.stream().anyMatch(row -> row == null || row.field() == null || row.field().isBlank())) {
                throw new BadInput("rows", "core.required");
            }
            return AskedQuestion.of(given.stream().map(AskedQuestion.Row::field).toList(), given.stream().map(AskedQuestion.Row::op).toList(),
                    given.stream().map(AskedQuestion.Row::value).toList(), given.stream().map(AskedQuestion.Row::group).toList(),
                    by == null ? List.of() : by);
        }
    }

    /** Whether all who may ask are offered it. */
    public record SharingBody(Boolean shared) {
    }

    @GET
    @Operation(summary = "The saved questions: one's own, then those that others share")
    public List<KeepQuestions.Kept> all() {
        return keep.all();
    }

    @POST
    @Operation(summary = "Saves a question under a name; one's own of the same name is replaced. Fields and operators are those of /complaints/query")
    @APIResponse(responseCode = "201", description = "Saved; Location is its address")
    public Response save(QuestionBody given) {
        String id = keep.save(BadInput.required("name", body(given).name()), given.question(), given.shared());
        return Response.created(URI.create("complaints/questions/" + id)).entity(keep.one(Long.parseLong(id))).build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A saved question")
    public KeepQuestions.Kept one(@PathParam("id") long id) {
        return keep.one(id);
    }

    @GET
    @Path("{id}/answer")
    @Operation(summary = "What the question finds today among the cases that the caller may open; pages count from 1")
    public CaseAnswer answer(@PathParam("id") long id, @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("size") @DefaultValue("25") int size) {
        if (page < 1 || page > 1_000_000) {
            throw new BadInput("page", "complaints.pageOutOfRange");
        }
        if (size < 1 || size > MOST) {
            throw new BadInput("size", "complaints.sizeOutOfRange", MOST);
        }
        return ask.answer(keep.one(id).question(), TableQuery.everything(size).rows((page - 1) * size, size));
    }

    @PUT
    @Path("{id}/sharing")
    @Operation(summary = "Offers one's own question to all who may ask, or to nobody else any more")
    public KeepQuestions.Kept share(@PathParam("id") long id, SharingBody given) {
        keep.share(id, BadInput.required("shared", body(given).shared()));
        return keep.one(id);
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Takes one's own question away")
    public void remove(@PathParam("id") long id) {
        keep.remove(id);
    }
}
