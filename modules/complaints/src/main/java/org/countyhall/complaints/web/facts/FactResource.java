package org.countyhall.complaints.web.facts;

import org.countyhall.complaints.application.facts.RecountFacts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The anonymous rows from which every published figure is counted. */
@RequestScoped
@Path("complaints/facts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
public class FactResource {

    @Inject
    RecountFacts recount;

    /** @param changed whether any fact came out otherwise than it stood */
    public record Recounted(boolean changed) {
    }

    @POST
    @Path("recount")
    @Operation(summary = "Counts every fact anew from its case and says whether any came out otherwise")
    public Recounted recount() {
        return new Recounted(recount.recount());
    }
}
