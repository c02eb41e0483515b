package org.countyhall.complaints.web;

import static org.countyhall.complaints.web.CaseBodies.body;

import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.countyhall.complaints.api.CaseFile;
import org.countyhall.complaints.api.CasePage;
import org.countyhall.complaints.api.CaseSummary;
import org.countyhall.complaints.api.CorrectedCase;
import org.countyhall.complaints.api.ExplainedDeadlines;
import org.countyhall.complaints.api.GivenFinding;
import org.countyhall.complaints.api.Opening;
import org.countyhall.complaints.api.Receipt;
import org.countyhall.complaints.application.AcknowledgeCase;
import org.countyhall.complaints.application.AssignCase;
import org.countyhall.complaints.application.CloseCase;
import org.countyhall.complaints.application.ConcernBecomesComplaint;
import org.countyhall.complaints.application.EditCase;
import org.countyhall.complaints.application.EscalateCase;
import org.countyhall.complaints.application.ExplainDeadlines;
import org.countyhall.complaints.application.ExtendDeadline;
import org.countyhall.complaints.application.FindCases;
import org.countyhall.complaints.application.OpenCase;
import org.countyhall.complaints.application.ReadReceipt;
import org.countyhall.complaints.application.ReceiveCase;
import org.countyhall.complaints.application.RecordFinding;
import org.countyhall.complaints.application.RespondToCase;
import org.countyhall.complaints.application.RestrictCase;
import org.countyhall.complaints.application.SeeWhoOpened;
import org.countyhall.complaints.web.CaseBodies.AssignmentBody;
import org.countyhall.complaints.web.CaseBodies.ClosingBody;
import org.countyhall.complaints.web.CaseBodies.ExtensionBody;
import org.countyhall.complaints.web.CaseBodies.NewCaseBody;
import org.countyhall.complaints.web.CaseBodies.OnBody;
import org.countyhall.complaints.web.CaseBodies.ResponseBody;
import org.countyhall.complaints.web.CaseBodies.RestrictionBody;
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

/** Cases for other systems. Whoever may not know of a case gets the same 404 as for one that does not exist. */
@RequestScoped
@Path("complaints/cases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
public class CaseResource {

    private static final int MOST = 1000;
    private static final int LAST_PAGE = 1_000_000;

    @Inject
    ReceiveCase receive;

    @Inject
    ReadReceipt receipt;

    @Inject
    OpenCase open;

    @Inject
    FindCases find;

    @Inject
    ExplainDeadlines explain;

    @Inject
    SeeWhoOpened whoOpened;

    @Inject
    AcknowledgeCase acknowledge;

    @Inject
    ExtendDeadline extend;

    @Inject
    RecordFinding recordFinding;

    @Inject
    RespondToCase respond;

    @Inject
    EscalateCase escalate;

    @Inject
    ConcernBecomesComplaint proceed;

    @Inject
    CloseCase close;

    @Inject
    AssignCase assign;

    @Inject
    RestrictCase restrict;

    @Inject
    EditCase edit;

    @POST
    @Does({ReceiveCase.class, ReadReceipt.class})
    @Operation(summary = "Log a representation of any type; the answer has its reference and due dates")
    @APIResponse(responseCode = "201", description = "Logged; Location is its address")
    public Response receive(NewCaseBody given) {
        String reference = receive.receive(body(given).read());
        Receipt told = receipt.of(reference);
        return Response.created(URI.create("complaints/cases/" + reference)).entity(told).build();
    }

    @GET
    @Operation(summary = "The cases that the caller may open, overdue first; pages count from 1")
    public CasePage list(@QueryParam("status") String status, @QueryParam("overdue") String overdue, @QueryParam("type") String type,
            @QueryParam("team") String team, @QueryParam("officer") String officer, @QueryParam("category") String category,
            @QueryParam("directorate") String directorate, @QueryParam("receivedFrom") LocalDate from,
            @QueryParam("receivedTo") LocalDate to, @QueryParam("q") String words,
            @QueryParam("page") @DefaultValue("1") String page, @QueryParam("size") @DefaultValue("25") String size) {
        int first = Math.max(1, number(page, 0, LAST_PAGE, new BadInput("page", "complaints.pageOutOfRange")));
        int rows = number(size, 1, MOST, new BadInput("size", "complaints.sizeOutOfRange", MOST));
        Map<String, List<String>> filters = new LinkedHashMap<>();
        chosen(filters, "status", status);
        chosen(filters, "overdue", overdue);
        chosen(filters, "type", type);
        chosen(filters, "team", team);
        chosen(filters, "officer", officer);
        chosen(filters, "category", category);
        chosen(filters, "directorate", directorate);
        Rows<CaseSummary> found = find.find(new TableQuery(words, filters, days(from), days(to), Map.of(), "", false,
                Math.multiplyExact(first - 1, rows), rows));
        return new CasePage(first, rows, found.total(), found.page());
    }

    @GET
    @Path("{reference}")
    @Operation(summary = "The file of a case; the opening is logged")
    public CaseFile open(@PathParam("reference") String reference) {
        return open.open(reference);
    }

    @GET
    @Path("{reference}/deadlines")
    @Operation(summary = "How each due date was counted: day 1, the days passed over by name, extensions, result")
    public ExplainedDeadlines deadlines(@PathParam("reference") String reference) {
        return explain.of(reference);
    }

    @GET
    @Path("{reference}/openings")
    @Operation(summary = "Who opened the file")
    public List<Opening> openings(@PathParam("reference") String reference) {
        return whoOpened.of(reference);
    }

    @POST
    @Does(AcknowledgeCase.class)
    @Path("{reference}/acknowledgement")
    @Operation(summary = "The person was told that the case is here")
    public CaseFile acknowledge(@PathParam("reference") String reference, OnBody given) {
        acknowledge.acknowledge(reference, body(given).read());
        return open.open(reference);
    }

    @POST
    @Does(ExtendDeadline.class)
    @Path("{reference}/extension")
    @Operation(summary = "The person agreed to wait longer; without agreement the case counts as late")
    public CaseFile extend(@PathParam("reference") String reference, ExtensionBody given) {
        extend.extend(reference, body(given).read());
        return open.open(reference);
    }

    @POST
    @Does(RecordFinding.class)
    @Path("{reference}/finding")
    @Operation(summary = "What was found on one point, before the answer goes out")
    public CaseFile find(@PathParam("reference") String reference, GivenFinding given) {
        recordFinding.record(reference, body(given));
        return open.open(reference);
    }

    @POST
    @Does(RespondToCase.class)
    @Path("{reference}/response")
    @Operation(summary = "The answer went out; every point of a complaint has a finding")
    public CaseFile respond(@PathParam("reference") String reference, ResponseBody given) {
        respond.respond(reference, body(given).day(), given.findings(), given.delayReason());
        return open.open(reference);
    }

    @POST
    @Does(EscalateCase.class)
    @Path("{reference}/stage")
    @Operation(summary = "The person asks for the next stage, where the procedure has one")
    public CaseFile escalate(@PathParam("reference") String reference, OnBody given) {
        escalate.escalate(reference, body(given).read());
        return open.open(reference);
    }

    @POST
    @Does(ConcernBecomesComplaint.class)
    @Path("{reference}/complaint")
    @Operation(summary = "An informal concern goes on as a complaint, its clock running from first receipt")
    public CaseFile proceed(@PathParam("reference") String reference) {
        proceed.proceed(reference);
        return open.open(reference);
    }

    @POST
    @Does(CloseCase.class)
    @Path("{reference}/closing")
    @Operation(summary = "The case ends, after its response or for a reason without one")
    public CaseFile close(@PathParam("reference") String reference, ClosingBody given) {
        close.close(reference, body(given).day(), given.outcome(), given.reason());
        return open.open(reference);
    }

    @POST
    @Does(AssignCase.class)
    @Path("{reference}/assignment")
    @Operation(summary = "A colleague gets a part in the case: officer or investigator")
    public CaseFile assign(@PathParam("reference") String reference, AssignmentBody given) {
        assign.assign(reference, body(given).account(), given.part());
        return open.open(reference);
    }

    @PUT
    @Does(RestrictCase.class)
    @Path("{reference}/restriction")
    @Operation(summary = "From now on only these people open the case, and who has a part in it already")
    public CaseFile restrict(@PathParam("reference") String reference, RestrictionBody given) {
        restrict.restrict(reference, body(given).people());
        return open.open(reference);
    }

    @DELETE
    @Does(RestrictCase.class)
    @Path("{reference}/restriction")
    @Operation(summary = "The complaints team opens the case again")
    public CaseFile lift(@PathParam("reference") String reference) {
        restrict.lift(reference);
        return open.open(reference);
    }

    @PUT
    @Does(EditCase.class)
    @Path("{reference}/description")
    @Operation(summary = "Corrects the words of a case; 409 when somebody else saved it since the version given")
    public CaseFile edit(@PathParam("reference") String reference, CorrectedCase given) {
        edit.edit(reference, body(given));
        return open.open(reference);
    }

    private static int number(String text, int least, int most, BadInput otherwise) {
        if (!text.matches("\\d{1,9}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
            throw otherwise;
        }
        return Integer.parseInt(text);
    }

    private static void chosen(Map<String, List<String>> filters, String key, String value) {
        if (value != null && !value.isBlank()) {
            filters.put(key, List.of(value.strip().split(",")));
        }
    }

    private static Map<String, LocalDate> days(LocalDate day) {
        return day == null ? Map.of() : Map.of("receivedOn", day);
    }
}
