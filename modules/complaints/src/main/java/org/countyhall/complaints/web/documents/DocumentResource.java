package org.countyhall.complaints.web.documents;

import static org.countyhall.complaints.web.CaseBodies.body;

import java.io.InputStream;
import java.util.List;
import java.util.Map;

import org.countyhall.complaints.api.documents.DocumentView;
import org.countyhall.complaints.api.documents.IncomingFile;
import org.countyhall.complaints.application.documents.AddDocuments;
import org.countyhall.complaints.application.documents.ListDocuments;
import org.countyhall.complaints.application.documents.MakeBundle;
import org.countyhall.complaints.application.documents.ReadDocument;
import org.countyhall.complaints.application.documents.RemoveDocument;
import org.countyhall.core.BadInput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/** The documents of a case for other systems. */
@RequestScoped
@Path("complaints/cases/{reference}/documents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
public class DocumentResource {

    @Inject
    ListDocuments list;

    @Inject
    AddDocuments add;

    @Inject
    ReadDocument read;

    @Inject
    MakeBundle bundle;

    @Inject
    RemoveDocument remove;

    /** What a bundle is for, and the documents that go in. */
    public record BundleBody(String purpose, List<Integer> documents) {
    }

    /** Why a document is taken away. */
    public record RemovalBody(String reason) {
    }

    @GET
    @Operation(summary = "All documents of a case with their editions, redacted copies and what became of them")
    public List<DocumentView> all(@PathParam("reference") String reference) {
        return list.of(reference);
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Adds a document; the body is its content, checked by what it is and not by what it is called")
    public Response add(@PathParam("reference") String reference, @QueryParam("fileName") String fileName, @QueryParam("title") String title,
            InputStream content) {
        String name = BadInput.required("fileName", fileName);
        String number = add.add(reference, title, List.of(new IncomingFile(name, content)));
        return Response.status(Response.Status.CREATED).entity(Map.of("number", Integer.valueOf(number))).build();
    }

    @POST
    @Path("bundle")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Makes one indexed PDF of the case, its sent letters and these documents, redacted where there is a redacted copy;"
            + " it stands among the documents when it is made")
    public Response bundle(@PathParam("reference") String reference, BundleBody given) {
        String making = bundle.make(reference, body(given).purpose(), given.documents() == null ? List.of() : given.documents());
        return Response.status(Response.Status.ACCEPTED).entity(Map.of("making", making)).build();
    }

    @POST
    @Path("{number}/removal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Takes a document away that should not be there: its content is gone, who did it and why stays")
    public List<DocumentView> remove(@PathParam("reference") String reference, @PathParam("number") int number, RemovalBody given) {
        remove.remove(reference, number, body(given).reason());
        return list.of(reference);
    }

    @GET
    @Path("{number}/content")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The content of a document that may be seen")
    public Response content(@PathParam("reference") String reference, @PathParam("number") int number) {
        ReadDocument.Label label = read.open(reference, number);
        StreamingOutput content = to -> read.write(reference, number, to);
        Response.ResponseBuilder answer = Response.ok(content);
        SafeDownload.headers(label.fileName(), label.contentType(), label.size()).forEach(answer::header);
        return answer.build();
    }
}
