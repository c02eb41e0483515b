package org.countyhall.complaints.web.ombudsman;

import static org.countyhall.complaints.web.CaseBodies.body;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.countyhall.complaints.api.ombudsman.ComparedLetter;
import org.countyhall.complaints.api.ombudsman.OmbudsmanFile;
import org.countyhall.complaints.api.ombudsman.OmbudsmanSummary;
import org.countyhall.complaints.api.ombudsman.OmbudsmanYear;
import org.countyhall.complaints.application.ombudsman.CompareAnnualLetter;
import org.countyhall.complaints.application.ombudsman.CountOmbudsmanYear;
import org.countyhall.complaints.application.ombudsman.DecideOmbudsmanCase;
import org.countyhall.complaints.application.ombudsman.FindOmbudsmanCases;
import org.countyhall.complaints.application.ombudsman.FollowRecommendation;
import org.countyhall.complaints.application.ombudsman.OpenOmbudsmanCase;
import org.countyhall.complaints.application.ombudsman.ReadOmbudsmanCase;
import org.countyhall.complaints.application.ombudsman.RecordDraftDecision;
import org.countyhall.complaints.application.ombudsman.RecordOmbudsmanLetter;
import org.countyhall.complaints.web.CaseBodies;
import org.countyhall.complaints.web.ombudsman.OmbudsmanBodies.AnswerBody;
import org.countyhall.complaints.web.ombudsman.OmbudsmanBodies.CommentsBody;
import org.countyhall.complaints.web.ombudsman.OmbudsmanBodies.DecisionBody;
import org.countyhall.complaints.web.ombudsman.OmbudsmanBodies.DoneBody;
import org.countyhall.complaints.web.ombudsman.OmbudsmanBodies.DraftBody;
import org.countyhall.complaints.web.ombudsman.OmbudsmanBodies.LetterBody;
import org.countyhall.complaints.web.ombudsman.OmbudsmanBodies.NewBody;
import org.countyhall.complaints.web.ombudsman.OmbudsmanBodies.RecommendationBody;
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
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The Ombudsman's cases for other systems. Whoever may not know of a case gets the same 404 as for one that does not exist. */
@RequestScoped
@Path("complaints/ombudsman")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
public class OmbudsmanResource {

    private static final int MOST = 1000;

    @Inject
    OpenOmbudsmanCase opening;

    @Inject
    RecordOmbudsmanLetter letters;

    @Inject
    RecordDraftDecision drafts;

    @Inject
    DecideOmbudsmanCase deciding;

    @Inject
    FollowRecommendation recommendations;

    @Inject
    ReadOmbudsmanCase read;

    @Inject
    FindOmbudsmanCases find;

    @Inject
    CountOmbudsmanYear count;

    @Inject
    CompareAnnualLetter compare;

    @Inject
    Clock clock;

    /** What a decision led to: the complaint that came back, or this case itself. */
    public record Decided(String reference, String leadsTo) {
    }

    @GET
    @Operation(summary = "The Ombudsman's cases that the caller may open, undecided ones first")
    public Rows<OmbudsmanSummary> list(@QueryParam("stage") String stage, @QueryParam("decision") String decision,
            @QueryParam("topic") String topic, @QueryParam("team") String team, @QueryParam("state") String state,
            @QueryParam("decidedFrom") String from, @QueryParam("decidedTo") String to, @QueryParam("words") String words,
            @QueryParam("offset") @DefaultValue("0") int offset, @QueryParam("size") @DefaultValue("50") int size) {
        if (size < 1 || size > MOST || offset < 0) {
            throw new BadInput("size", "complaints.sizeOutOfRange", MOST);
        }
        Map<String, List<String>> filters = new LinkedHashMap<>();
        chosen(filters, "stage", stage);
        chosen(filters, "decision", decision);
        chosen(filters, "topic", topic);
        chosen(filters, "team", team);
        chosen(filters, "state", state);
        return find.find(new TableQuery(words, filters, days("decidedFrom", from), days("decidedTo", to), Map.of(), "", false, offset, size));
    }

    @GET
    @Path("years/{year}")
    @Operation(summary = "A year in figures, each with its cases; 2022-23, or \"now\" for the present year")
    public OmbudsmanYear year(@PathParam("year") String year) {
        return count.of(year.equals("now") ? FinancialYear.of(LocalDate.now(clock)) : FinancialYear.parse(year));
    }

    @GET
    @Path("years/{year}/comparison")
    @Operation(summary = "The annual letter's five figures beside those of the list that was imported, and each line that differs")
    public ComparedLetter comparison(@PathParam("year") String year) {
        return compare.of(FinancialYear.parse(year));
    }

    @GET
    @Path("{reference}")
    @Operation(summary = "One case with letters, draft, decision and recommendations")
    public OmbudsmanFile one(@PathParam("reference") String reference) {
        return read.open(reference);
    }

    @POST
    @Does(OpenOmbudsmanCase.class)
    @Operation(summary = "A complaint has reached the Ombudsman")
    public Response open(NewBody given) {
        String reference = opening.open(body(given).read());
        return Response.created(URI.create("complaints/ombudsman/" + reference)).entity(read.open(reference)).build();
    }

    @POST
    @Does(RecordOmbudsmanLetter.class)
    @Path("{reference}/letters")
    @Operation(summary = "A letter came from the Ombudsman or went there")
    public OmbudsmanFile letter(@PathParam("reference") String reference, LetterBody given) {
        switch (BadInput.required("direction", body(given).direction())) {
            case "received" -> letters.received(reference, given.read());
            case "sent" -> letters.sent(reference, given.read());
            default -> throw new BadInput("direction", "complaints.notInList", given.direction(), "received, sent");
        }
        return read.open(reference);
    }

    @POST
    @Does(RecordDraftDecision.class)
    @Path("{reference}/draft")
    @Operation(summary = "How the Ombudsman means to decide")
    public OmbudsmanFile draft(@PathParam("reference") String reference, DraftBody given) {
        drafts.drafted(reference, body(given).day(), given.decision(), given.text(), given.by());
        return read.open(reference);
    }

    @POST
    @Does(RecordDraftDecision.class)
    @Path("{reference}/comments")
    @Operation(summary = "What the council says to the draft")
    public OmbudsmanFile comment(@PathParam("reference") String reference, CommentsBody given) {
        drafts.commented(reference, body(given).day(), given.comments());
        return read.open(reference);
    }

    @POST
    @Does(DecideOmbudsmanCase.class)
    @Path("{reference}/decision")
    @Operation(summary = "The decision; a premature complaint comes back as a new one, whose reference is answered")
    public Decided decide(@PathParam("reference") String reference, DecisionBody given) {
        return new Decided(reference, deciding.decide(reference, body(given).read()));
    }

    @POST
    @Does(FollowRecommendation.class)
    @Path("{reference}/recommendations")
    @Operation(summary = "What the Ombudsman recommends")
    public OmbudsmanFile recommend(@PathParam("reference") String reference, RecommendationBody given) {
        recommendations.recommended(reference, body(given).read());
        return read.open(reference);
    }

    @POST
    @Does(FollowRecommendation.class)
    @Path("{reference}/recommendations/{number}/answer")
    @Operation(summary = "Whether the council accepts a recommendation")
    public OmbudsmanFile answer(@PathParam("reference") String reference, @PathParam("number") int number, AnswerBody given) {
        recommendations.answered(reference, number, BadInput.required("accepted", body(given).accepted()), given.day(), given.why());
        return read.open(reference);
    }

    @POST
    @Does(FollowRecommendation.class)
    @Path("{reference}/recommendations/{number}/completion")
    @Operation(summary = "A recommendation was carried out; with its evidence")
    public OmbudsmanFile complete(@PathParam("reference") String reference, @PathParam("number") int number, DoneBody given) {
        recommendations.complied(reference, number, body(given).day(), given.evidence());
        return read.open(reference);
    }

    private static void chosen(Map<String, List<String>> filters, String key, String value) {
        if (value != null && !value.isBlank()) {
            filters.put(key, List.of(value.strip().split(",")));
        }
    }

    private static Map<String, LocalDate> days(String field, String text) {
        LocalDate day = CaseBodies.day(field, text);
        return day == null ? Map.of() : Map.of("decidedOn", day);
    }
}
