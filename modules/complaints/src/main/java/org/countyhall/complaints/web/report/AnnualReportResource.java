package org.countyhall.complaints.web.report;

import org.countyhall.complaints.api.AnnualReport;
import org.countyhall.complaints.application.report.ReadAnnualReport;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** The annual report for other systems. */
@RequestScoped
@Path("complaints/report")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
public class AnnualReportResource {

    @Inject
    ReadAnnualReport read;

    @GET
    @Operation(summary = "The figures of a year's report", description = "Received counts by the day of receipt, outcomes, delays, problems"
            + " and corrective actions by the day of the answer. 'received' are complaints taken; those turned away at the first look are"
            + " 'rejected' and not among them. 'inTimeShare' is per cent with two decimals, answers in time over complaints closed."
            + " 'checks' name every two places that ought to say the same: the register's own counts, and figures printed before."
            + " Whoever may not open every case gets the public edition: counts under five, and what would give one away, are null.")
    public AnnualReport of(@Parameter(description = "Financial year, 2022-23", required = true) @QueryParam("year") String year,
            @Parameter(description = "A directorate's code; all without it") @QueryParam("directorate") String directorate,
            @Parameter(description = "'public' for the edition with small counts kept back") @QueryParam("edition") String edition) {
        return read.of(ReportParameters.year(year), ReportParameters.directorate(directorate), ReportParameters.isPublic(edition));
    }
}
