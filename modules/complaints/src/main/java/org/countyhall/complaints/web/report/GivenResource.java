package org.countyhall.complaints.web.report;

import static org.countyhall.complaints.web.CaseBodies.body;

import java.time.Instant;
import java.util.List;

import org.countyhall.complaints.application.report.GiveFigures;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.given.GivenFigure;
import org.countyhall.core.BadInput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** Figures of a year's report that no register holds: each is given with its source. */
@RequestScoped
@Path("complaints/report/given")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
public class GivenResource {

    @Inject
    GiveFigures give;

    /** A figure as it was given last. */
    public record Line(String what, long value, String source, int edition, Instant givenAt, String givenBy) {

        static Line of(GivenFigure one) {
            return new Line(Spelling.of(one.what()), one.value(), one.source(), one.edition(), one.givenAt(), one.givenBy());
        }
    }

    /** Figures to be given; {@code basedOn} of each is the edition that it changes, 0 for none. */
    public record GivenBody(String year, String directorate, List<GiveFigures.Typing> figures) {
    }

    @GET
    @Operation(summary = "The given figures of a year: peopleSupported, telephoned, nationalUphold, coronerMonths, goodwillBound, each as given last")
    public List<Line> all(@QueryParam("year") String year, @QueryParam("directorate") String directorate) {
        return give.of(ReportParameters.year(year), ReportParameters.directorate(directorate)).values().stream().map(Line::of).toList();
    }

    @PUT
    @Operation(summary = "Gives figures, each with its source; 409 when somebody gave another one since. What stood before is kept")
    public List<Line> give(GivenBody given) {
        List<GiveFigures.Typing> figures = BadInput.required("figures", body(given).figures());
        figures.forEach(one -> BadInput.required("value", BadInput.required("figures", one).value()));
        give.give(ReportParameters.year(given.year()), ReportParameters.directorate(given.directorate()), figures);
        return all(given.year(), given.directorate());
    }
}
