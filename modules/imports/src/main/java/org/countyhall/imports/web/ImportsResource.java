package org.countyhall.imports.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import org.countyhall.core.BadInput;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;
import org.countyhall.imports.api.ImportResult;
import org.countyhall.imports.api.ImportView;
import org.countyhall.imports.api.KindChoice;
import org.countyhall.imports.application.FindImports;
import org.countyhall.imports.application.ImportFile;
import org.countyhall.imports.application.ReadImport;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;

/** Files from other systems, and the log of all that were stored. */
@RequestScoped
@Path("imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports")
public class ImportsResource {

    private static final int MOST = 1000;

    @Inject
    ImportFile importFile;

    @Inject
    FindImports findImports;

    @Inject
    ReadImport readImport;

    /** A page of the log. */
    public record ImportLog(long count, int page, int size, List<ImportView> items) {
    }

    @GET
    @Operation(summary = "The files that were stored, and those that this account sent, newest first")
    public ImportLog list(@QueryParam("kind") String kind, @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("size") @DefaultValue("100") int size) {
        if (page < 1) {
            throw new BadInput("page", "imports.fromOne");
        }
        if (size < 1 || size > MOST) {
            throw new BadInput("size", "imports.atMost", MOST);
        }
        TableQuery query = TableQuery.everything(size).rows((page - 1) * size, size);
        Rows<ImportView> found = findImports.find(kind == null ? query : query.filteredBy("kind", kind));
        return new ImportLog(found.total(), page, size, found.page());
    }

    @GET
    @Path("kinds")
    @Operation(summary = "What this account may import, with the columns of each")
    public List<KindChoice> kinds() {
        return findImports.kinds();
    }

    @GET
    @Path("files/{reference}")
    @Operation(summary = "One file of the log")
    public ImportView file(@PathParam("reference") String reference) {
        return readImport.read(reference);
    }

    @POST
    @Path("{kind}")
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.WILDCARD})
    @Operation(summary = "Check a CSV or XLSX file and, unless dryRun, store all of its rows or none",
            description = "The part is called file. While there is one problem nothing is stored and accepted is false.")
    @APIResponse(responseCode = "200", description = "The file could be read")
    @APIResponse(responseCode = "409", description = "The same file was imported before")
    @APIResponse(responseCode = "413", description = "The file is too large")
    @APIResponse(responseCode = "415", description = "The file is not a table")
    @APIResponse(responseCode = "422", description = "The file is damaged, protected or unsafe")
    public ImportResult importFile(@PathParam("kind") String kind, @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @RequestBody(content = @Content(mediaType = MediaType.MULTIPART_FORM_DATA)) @FormParam("file") EntityPart file) {
        if (file == null) {
            throw new BadInput("file", "imports.partMissing");
        }
        try (InputStream content = file.getContent()) {
            return importFile.importFile(kind, file.getFileName().orElse(""), content, dryRun);
        } catch (IOException cutOff) {
            throw new UncheckedIOException(cutOff);
        }
    }
}
