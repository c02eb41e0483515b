package org.countyhall.complaints.web.flags;

import static org.countyhall.complaints.web.CaseBodies.body;

import java.util.Map;

import org.countyhall.complaints.application.flags.MonitorEquality;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** Equality monitoring, kept apart from cases and people. */
@RequestScoped
@Path("complaints/monitoring")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
public class MonitoringResource {

    @Inject
    MonitorEquality monitor;

    @GET
    @Operation(summary = "Answers of a year by question, counted in groups of five and more; smaller ones are null")
    public Map<String, Map<String, Long>> counts(@QueryParam("year") @DefaultValue("0") int year) {
        return monitor.counts(year == 0 ? monitor.thisYear() : year);
    }

    @POST
    @Operation(summary = "Keeps answers by question with nothing that leads back to a case or a person")
    public Map<String, Map<String, Long>> keep(Map<String, String> answers) {
        monitor.keep(body(answers));
        return monitor.counts(monitor.thisYear());
    }
}
