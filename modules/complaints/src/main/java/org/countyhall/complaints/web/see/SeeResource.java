package org.countyhall.complaints.web.see;

import java.time.LocalDate;
import java.util.List;

import org.countyhall.complaints.api.see.CaseAnswer;
import org.countyhall.complaints.api.see.CaseDashboard;
import org.countyhall.complaints.api.see.FoundTexts;
import org.countyhall.complaints.api.see.MonthCount;
import org.countyhall.complaints.application.see.AskAboutCases;
import org.countyhall.complaints.application.see.CountByMonth;
import org.countyhall.complaints.application.see.ReadTexts;
import org.countyhall.complaints.application.see.SearchCases;
import org.countyhall.complaints.application.see.SeeDashboard;
import org.countyhall.complaints.domain.see.AskedQuestion;
import org.countyhall.complaints.domain.see.TextKind;
import org.countyhall.core.BadInput;
import org.countyhall.core.table.TableQuery;
import org.countyhall.ui.rest.Does;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** All cases at once, for other systems: how they stand, and any question about them. */
@RequestScoped
@Path("complaints")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
public class SeeResource {

    private static final int MOST = 1000;
    private static final int MOST_FOUND = 100;

    @Inject
    SeeDashboard dashboard;

    @Inject
    CountByMonth months;

    @Inject
    AskAboutCases ask;

    @Inject
    SearchCases search;

    @Inject
    ReadTexts read;

    @GET
    @Does(SeeDashboard.class)
    @Path("dashboard")
    @Operation(summary = "How the cases stand, by team, age, step and month beside the year before; a director's are the own directorate's")
    public CaseDashboard dashboard(@QueryParam("type") String type, @QueryParam("directorate") String directorate,
            @QueryParam("year") String year) {
        return dashboard.of(type, directorate, year);
    }

    @GET
    @Does(CountByMonth.class)
    @Path("months")
    @Operation(summary = "Cases received by month and, within it, by category or team, counted from the anonymous rows of the annual report")
    public List<MonthCount> months(@QueryParam("by") String by, @QueryParam("type") String type,
            @QueryParam("directorate") String directorate, @QueryParam("from") LocalDate from, @QueryParam("to") LocalDate to) {
        return months.received(by, type, directorate, from, to);
    }

    @GET
    @Does(AskAboutCases.class)
    @Path("query")
    @Operation(summary = "Cases by any of their fields: field, op and value stand side by side, rows of one group hold together;"
            + " by (at most twice) counts them instead")
    public CaseAnswer query(@QueryParam("field") List<String> fields, @QueryParam("op") List<String> ops,
            @QueryParam("value") List<String> values, @QueryParam("group") List<String> groups, @QueryParam("by") List<String> by,
            @QueryParam("page") @DefaultValue("1") int page, @QueryParam("size") @DefaultValue("25") int size) {
        if (page < 1 || page > 1_000_000) {
            throw new BadInput("page", "complaints.pageOutOfRange");
        }
        if (size < 1 || size > MOST) {
            throw new BadInput("size", "complaints.sizeOutOfRange", MOST);
        }
        return ask.answer(AskedQuestion.of(fields, ops, values, groups, by), TableQuery.everything(size).rows((page - 1) * size, size));
    }

    @GET
    @Does(SearchCases.class)
    @Path("search")
    @Operation(summary = "Cases, letters, mails and documents with these words, best first; misspelt words are read as those that they may have meant")
    public FoundTexts search(@QueryParam("q") String words, @QueryParam("kind") List<String> kinds, @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to, @QueryParam("size") @DefaultValue("25") int size) {
        if (size < 1 || size > MOST_FOUND) {
            throw new BadInput("size", "complaints.sizeOutOfRange", MOST_FOUND);
        }
        return search.search(BadInput.required("q", words), kinds, from, to, size);
    }

    @POST
    @Does(ReadTexts.class)
    @Path("search/refresh")
    @Operation(summary = "Read all texts that are new or changed now instead of within seconds")
    public Refreshed refresh() {
        int texts = 0;
        for (TextKind kind : TextKind.values()) {
            for (int some = read.some(kind); some > 0; some = read.some(kind)) {
                texts += some;
            }
        }
        return new Refreshed(texts);
    }

    /** How many texts were read. */
    public record Refreshed(int texts) {
    }
}
