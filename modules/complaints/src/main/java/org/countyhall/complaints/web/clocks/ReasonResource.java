package org.countyhall.complaints.web.clocks;

import static org.countyhall.complaints.web.CaseBodies.body;
import static org.countyhall.complaints.web.CaseBodies.day;

import java.time.LocalDate;
import java.util.List;

import org.countyhall.complaints.application.clocks.TellReason;
import org.countyhall.complaints.domain.clocks.ReasonTold;
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
import jakarta.ws.rs.core.MediaType;

/** What a person was told in writing about why the answer takes longer than the statutory limit. */
@RequestScoped
@Path("complaints/cases/{reference}/reasons")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
public class ReasonResource {

    @Inject
    TellReason tell;

    /** When and how the person was told, and what. */
    public record ReasonBody(String on, String how, String reason) {
    }

    /** What was told; {@code limitOn} is the limit that had passed or was about to. */
    public record Told(LocalDate limitOn, LocalDate on, String how, String reason, String recordedBy) {

        static Told of(ReasonTold told) {
            return new Told(told.limitOn(), told.toldOn(), told.how(), told.reason(), told.recordedBy());
        }
    }

    @GET
    @Operation(summary = "What the person was told so far")
    public List<Told> list(@PathParam("reference") String reference) {
        return tell.of(reference).stream().map(Told::of).toList();
    }

    @POST
    @Operation(summary = "The person was told why it takes longer than the limit")
    public List<Told> tell(@PathParam("reference") String reference, ReasonBody given) {
        tell.tell(reference, BadInput.required("on", day("on", body(given).on())), given.how(), given.reason());
        return list(reference);
    }
}
