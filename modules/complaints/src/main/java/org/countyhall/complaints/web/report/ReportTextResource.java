package org.countyhall.complaints.web.report;

import static org.countyhall.complaints.web.CaseBodies.body;

import java.time.Instant;
import java.util.List;

import org.countyhall.complaints.api.ReportSection;
import org.countyhall.complaints.application.report.ComposeReport;
import org.countyhall.complaints.application.report.SealReport;
import org.countyhall.complaints.application.report.WriteNarrative;
import org.countyhall.complaints.domain.report.Narrative;
import org.countyhall.complaints.domain.report.SealedReports;
import org.countyhall.core.BadInput;
import org.countyhall.ui.rest.Does;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** The annual report as it is read, written and signed. */
@RequestScoped
@Path("complaints/report")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
public class ReportTextResource {

    @Inject
    ComposeReport compose;

    @Inject
    WriteNarrative write;

    @Inject
    SealReport seal;

    /** Words for a section; {@code basedOn} is the edition that they change, 0 for none. */
    public record NarrativeBody(String year, String directorate, String section, String words, int basedOn) {
    }

    /** One edition of a section's words. */
    public record Edition(int edition, String words, Instant writtenAt, String writtenBy) {

        static Edition of(Narrative one) {
            return new Edition(one.edition(), one.words(), one.writtenAt(), one.writtenBy());
        }
    }

    /** Which report is signed. */
    public record SealBody(String year, String directorate) {
    }

    /** A signed report; {@code intact} says whether it is still what was signed. */
    public record Signed(long id, String year, String directorate, int edition, Instant at, String by, long cases, String sha256, boolean intact) {
    }

    @GET
    @Path("sections")
    @Operation(summary = "The sections of a year's report: words, tables and figures, as on its page")
    public List<ReportSection> sections(@QueryParam("year") String year, @QueryParam("directorate") String directorate,
            @QueryParam("edition") String edition) {
        return compose.of(ReportParameters.year(year), ReportParameters.directorate(directorate), ReportParameters.isPublic(edition)).sections();
    }

    @GET
    @Does(WriteNarrative.class)
    @Path("narrative")
    @Operation(summary = "Every edition of what a section says in words, latest first")
    public List<Edition> narrative(@QueryParam("year") String year, @QueryParam("directorate") String directorate,
            @QueryParam("section") String section) {
        return write.editions(ReportParameters.year(year), ReportParameters.directorate(directorate), BadInput.required("section", section)).stream()
                .map(Edition::of).toList();
    }

    @PUT
    @Does(WriteNarrative.class)
    @Path("narrative")
    @Operation(summary = "Writes what a section says in words; 409 when somebody wrote another edition since")
    public List<Edition> write(NarrativeBody given) {
        write.write(ReportParameters.year(body(given).year()), ReportParameters.directorate(given.directorate()),
                BadInput.required("section", given.section()), given.words(), given.basedOn());
        return narrative(given.year(), given.directorate(), given.section());
    }

    @GET
    @Path("seals")
    @Operation(summary = "The signed reports of a year, latest first, and whether each is unchanged")
    public List<Signed> seals(@QueryParam("year") String year, @QueryParam("directorate") String directorate) {
        return compose.seals(ReportParameters.year(year), ReportParameters.directorate(directorate)).stream().map(this::signed).toList();
    }

    @POST
    @Does(SealReport.class)
    @Path("seals")
    @Operation(summary = "Signs the report of a year that has ended: figures, words and list of cases stand from then on")
    public List<Signed> seal(SealBody given) {
        seal.seal(ReportParameters.year(body(given).year()), ReportParameters.directorate(given.directorate()));
        return seals(given.year(), given.directorate());
    }

    private Signed signed(SealedReports.Seal one) {
        return new Signed(one.id(), one.year().toString(), one.directorate() == null ? null : one.directorate().name(), one.edition(), one.at(),
                one.by(), one.cases(), one.sha256(), compose.isIntact(one.id()));
    }
}
