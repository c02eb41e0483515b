package org.countyhall.complaints.web.work;

import static org.countyhall.complaints.web.CaseBodies.body;

import java.util.List;

import org.countyhall.complaints.api.work.AskedContribution;
import org.countyhall.complaints.api.work.GivenAnswer;
import org.countyhall.complaints.application.work.AnswerContribution;
import org.countyhall.core.BadInput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What the caller was asked to contribute; of the case they see the points they were asked on and nothing else. */
@RequestScoped
@Path("complaints/contributions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
public class AnswerResource {

    @Inject
    AnswerContribution answer;

    /** What is said on each point. */
    public record AnswersBody(List<GivenAnswer> answers) {
    }

    @GET
    @Operation(summary = "What the caller is asked for, due first")
    public List<AskedContribution> mine() {
        return answer.mine();
    }

    @GET
    @Path("{number}")
    @Operation(summary = "One of them with its points")
    public AskedContribution open(@PathParam("number") long number) {
        return answer.open(number);
    }

    @PUT
    @Path("{number}/draft")
    @Operation(summary = "Keeps what is written so far")
    public AskedContribution draft(@PathParam("number") long number, AnswersBody given) {
        answer.draft(number, BadInput.required("answers", body(given).answers()));
        return answer.open(number);
    }

    @POST
    @Path("{number}/answer")
    @Operation(summary = "Gives the contribution to whoever asked")
    public AskedContribution give(@PathParam("number") long number, AnswersBody given) {
        answer.give(number, BadInput.required("answers", body(given).answers()));
        return answer.open(number);
    }
}
