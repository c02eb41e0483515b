package org.countyhall.complaints.web.report;

import org.countyhall.complaints.application.report.PrintReport;
import org.countyhall.complaints.web.documents.SafeDownload;
import org.countyhall.core.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The annual report and the signed ones as files. */
@RequestScoped
@Path("complaints/report")
@Produces(MediaType.WILDCARD)
@Tag(name = "Complaints")
public class ReportFileResource {

    @Inject
    PrintReport print;

    @GET
    @Path("pdf")
    @Operation(summary = "A year's report as tagged PDF")
    public Response pdf(@QueryParam("year") String year, @QueryParam("directorate") String directorate, @QueryParam("edition") String edition) {
        return printed(year, directorate, edition, ReportFile.PDF);
    }

    @GET
    @Path("docx")
    @Operation(summary = "A year's report as Word document")
    public Response docx(@QueryParam("year") String year, @QueryParam("directorate") String directorate, @QueryParam("edition") String edition) {
        return printed(year, directorate, edition, ReportFile.DOCX);
    }

    @GET
    @Path("seals/{id}/pdf")
    @Operation(summary = "A signed report as tagged PDF, as it was signed")
    public Response sealedPdf(@PathParam("id") long id, @QueryParam("edition") String edition) {
        return sealed(id, edition, ReportFile.PDF);
    }

    @GET
    @Path("seals/{id}/docx")
    @Operation(summary = "A signed report as Word document, as it was signed")
    public Response sealedDocx(@PathParam("id") long id, @QueryParam("edition") String edition) {
        return sealed(id, edition, ReportFile.DOCX);
    }

    private Response printed(String year, String directorate, String edition, ReportFile as) {
        FinancialYear wanted = ReportParameters.year(year);
        return answer(as, as.name(wanted), print.print(wanted, ReportParameters.directorate(directorate), ReportParameters.isPublic(edition),
                as == ReportFile.PDF));
    }

    private Response sealed(long id, String edition, ReportFile as) {
        return answer(as, as.name(id), print.printSealed(id, ReportParameters.isPublic(edition), as == ReportFile.PDF));
    }

    private static Response answer(ReportFile as, String name, byte[] content) {
        Response.ResponseBuilder answer = Response.ok(content);
        SafeDownload.headers(name, as.type(), content.length).forEach(answer::header);
        return answer.build();
    }
}
