package org.countyhall.complaints.web.documents;

import static org.countyhall.complaints.web.CaseBodies.body;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

import org.countyhall.complaints.api.documents.DocumentView;
import org.countyhall.complaints.api.documents.IncomingFile;
import org.countyhall.complaints.application.documents.AddDocuments;
import org.countyhall.complaints.application.documents.ListDocuments;
import org.countyhall.complaints.application.documents.MakeBundle;
import org.countyhall.complaints.application.documents.ReadDocument;
import org.countyhall.complaints.application.documents.RedactDocument;
import org.countyhall.complaints.application.documents.RemoveDocument;
import org.countyhall.core.BadInput;
import org.countyhall.core.NotFound;
import org.countyhall.ui.rest.Does;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
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

    @Inject
    RedactDocument redact;

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
    @Does(AddDocuments.class)
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Adds a document; the body is its content, checked by what it is and not by what it is called")
    public Response add(@PathParam("reference") String reference, @QueryParam("fileName") String fileName, @QueryParam("title") String title,
            InputStream content) {
        String name = BadInput.required("fileName", fileName);
        String number = add.add(reference, title, List.of(new IncomingFile(name, content)));
        return Response.status(Response.Status.CREATED).entity(Map.of("number", Integer.valueOf(number))).build();
    }

    @POST
    @Does(MakeBundle.class)
    @Path("bundle")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Makes one indexed PDF of the case, its sent letters and these documents, redacted where there is a redacted copy;"
            + " it stands among the documents when it is made")
    public Response bundle(@PathParam("reference") String reference, BundleBody given) {
        String making = bundle.make(reference, body(given).purpose(), given.documents() == null ? List.of() : given.documents());
        return Response.status(Response.Status.ACCEPTED).entity(Map.of("making", making)).build();
    }

    @POST
    @Does(RemoveDocument.class)
    @Path("{number}/removal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Takes a document away that should not be there: its content is gone, who did it and why stays")
    public List<DocumentView> remove(@PathParam("reference") String reference, @PathParam("number") int number, RemovalBody given) {
        remove.remove(reference, number, body(given).reason());
        return list.of(reference);
    }

    @GET
    @Path("{number}/redactions")
    @Operation(summary = "The redacted copies of a document, newest first, each with the log of what is blacked out in it")
    public List<DocumentView> redactions(@PathParam("reference") String reference, @PathParam("number") int number) {
        List<DocumentView> all = list.of(reference);
        if (all.stream().noneMatch(one -> one.number() == number)) {
            throw new NotFound("document");
        }
        return all.stream().filter(one -> one.redactedCopyOf() != null && one.redactedCopyOf() == number).toList();
    }

    @POST
    @Does(RedactDocument.class)
    @Path("{number}/redactions")
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.WILDCARD})
    @Operation(summary = "Adds the redacted copy of a document", description = "The part file is the copy; the part log is a JSON array of"
            + " what is blacked out: place, what, exemption and why of each. The copy is read like any document, by its number.")
    @APIResponse(responseCode = "201", description = "Added")
    public Response redact(@PathParam("reference") String reference, @PathParam("number") int number,
            @RequestBody(content = @Content(mediaType = MediaType.MULTIPART_FORM_DATA)) @FormParam("file") EntityPart file,
            @FormParam("log") EntityPart log) {
        String copy;
        try (InputStream content = BadInput.required("file", file).getContent()) {
            copy = redact.add(reference, number, new IncomingFile(BadInput.required("file", file.getFileName().orElse("")), content),
                    RedactionLog.read(BadInput.required("log", log).getContent()));
        } catch (IOException cutOff) {
            throw new UncheckedIOException(cutOff);
        }
        return Response.status(Response.Status.CREATED).entity(Map.of("number", Integer.valueOf(copy))).build();
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
