package org.countyhall.complaints.web.work;

import static org.countyhall.complaints.web.CaseBodies.body;

import java.util.List;

import org.countyhall.complaints.api.work.CaseNote;
import org.countyhall.complaints.application.work.ReadNotes;
import org.countyhall.complaints.application.work.WriteNote;
import org.countyhall.ui.rest.Does;
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
import jakarta.ws.rs.core.MediaType;

/** The notes on a case. */
@RequestScoped
@Path("complaints/cases/{reference}/notes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
public class NoteResource {

    @Inject
    ReadNotes notes;

    @Inject
    WriteNote write;

    /** A note to be written. */
    public record NoteBody(String words) {
    }

    @GET
    @Operation(summary = "The notes on a case, latest first")
    public List<CaseNote> list(@PathParam("reference") String reference) {
        return notes.of(reference);
    }

    @POST
    @Does(WriteNote.class)
    @Operation(summary = "Writes a note on a case")
    public List<CaseNote> write(@PathParam("reference") String reference, NoteBody given) {
        write.write(reference, body(given).words());
        return notes.of(reference);
    }
}
