package org.countyhall.complaints.web.letters;

import static org.countyhall.complaints.web.CaseBodies.body;
import static org.countyhall.complaints.web.CaseBodies.day;

import java.net.URI;
import java.util.List;

import org.countyhall.complaints.api.letters.CorrectedLetter;
import org.countyhall.complaints.api.letters.LetterFile;
import org.countyhall.complaints.api.letters.LetterSummary;
import org.countyhall.complaints.api.letters.NewLetter;
import org.countyhall.complaints.application.letters.ApproveLetter;
import org.countyhall.complaints.application.letters.CheckLetter;
import org.countyhall.complaints.application.letters.DraftLetter;
import org.countyhall.complaints.application.letters.EditLetter;
import org.countyhall.complaints.application.letters.OpenLetter;
import org.countyhall.complaints.application.letters.PrintLetter;
import org.countyhall.complaints.application.letters.SendLetter;
import org.countyhall.core.NotFound;
import org.countyhall.ui.rest.Does;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Letters of a case for other systems, and as files for everybody. */
@RequestScoped
@Path("complaints/cases/{reference}/letters")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
public class LetterResource {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Inject
    OpenLetter open;

    @Inject
    DraftLetter draft;

    @Inject
    EditLetter edit;

    @Inject
    CheckLetter check;

    @Inject
    ApproveLetter approve;

    @Inject
    SendLetter send;

    @Inject
    PrintLetter print;

    /** What a step needs: a remark, who checks, who signs and as what, how and when it is sent, why late; each only where it belongs. */
    public record StepBody(String remark, String checker, String signatory, String capacity, String how, String on, String delayReason) {
    }

    @GET
    @Operation(summary = "The letters of a case, newest first")
    public List<LetterSummary> list(@PathParam("reference") String reference) {
        return open.of(reference);
    }

    @POST
    @Does(DraftLetter.class)
    @Operation(summary = "Drafts a letter from a template")
    @APIResponse(responseCode = "201", description = "Drafted; Location is its address")
    public Response draft(@PathParam("reference") String reference, NewLetter given) {
        long id = Long.parseLong(draft.draft(reference, body(given)));
        LetterFile letter = open.open(id);
        return Response.created(URI.create("complaints/cases/" + letter.reference() + "/letters/" + id)).entity(letter).build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A letter with its way so far; the opening of its case is logged")
    public LetterFile open(@PathParam("reference") String reference, @PathParam("id") long id) {
        return open.under(reference, id);
    }

    @PUT
    @Does(EditLetter.class)
    @Path("{id}")
    @Operation(summary = "Writes a draft; 409 when somebody else saved it since the version given")
    public LetterFile edit(@PathParam("reference") String reference, @PathParam("id") long id, CorrectedLetter given) {
        open.under(reference, id);
        edit.edit(id, body(given));
        return open.open(id);
    }

    @POST
    @Does({CheckLetter.class, ApproveLetter.class, SendLetter.class})
    @Path("{id}/{step}")
    @Operation(summary = "A step on its way: submit, pass, giveBack, approve, send, discard")
    public LetterFile step(@PathParam("reference") String reference, @PathParam("id") long id, @PathParam("step") String step, StepBody given) {
        open.under(reference, id);
        StepBody said = body(given);
        switch (step) {
            case "submit" -> check.submit(id, said.checker(), said.remark());
            case "pass" -> check.pass(id, said.remark());
            case "giveBack" -> check.giveBack(id, said.remark());
            case "approve" -> approve.approve(id, said.signatory(), said.capacity(), said.remark());
            case "send" -> send.send(id, said.how(), day("on", said.on()), said.delayReason());
            case "discard" -> check.discard(id, said.remark());
            default -> throw new NotFound("step");
        }
        return open.open(id);
    }

    @GET
    @Path("{id}/pdf")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The letter as tagged PDF")
    public Response pdf(@PathParam("reference") String reference, @PathParam("id") long id) {
        return file(open.under(reference, id), print.pdf(id), "application/pdf", "pdf");
    }

    @GET
    @Path("{id}/docx")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The letter as Word document")
    public Response docx(@PathParam("reference") String reference, @PathParam("id") long id) {
        return file(open.under(reference, id), print.docx(id), WORD, "docx");
    }

    private static Response file(LetterFile letter, byte[] content, String type, String ending) {
        return Response.ok(content, type).header(HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"" + letter.reference() + "-" + letter.id() + "." + ending + "\"").build();
    }
}
