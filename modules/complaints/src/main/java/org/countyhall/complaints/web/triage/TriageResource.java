package org.countyhall.complaints.web.triage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.countyhall.complaints.api.triage.TriageRow;
import org.countyhall.complaints.application.triage.ReadTriage;
import org.countyhall.core.table.TableQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** Representations that wait for a decision. */
@RequestScoped
@Path("complaints/triage")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
public class TriageResource {

    private static final int MOST = 1000;

    @Inject
    ReadTriage read;

    /** The queue or what was decided, with the refusals of the year by reason. */
    public record TriageList(long waiting, Map<String, Long> refusals, List<TriageRow> items) {
    }

    @GET
    @Operation(summary = "Representations that wait, or those with another decision: state=refused; and this year's refusals by reason")
    public TriageList list(@QueryParam("state") String state) {
        Map<String, List<String>> filters = new LinkedHashMap<>();
        filters.put("state", List.of(state == null || state.isBlank() ? "waiting" : state));
        TableQuery query = new TableQuery("", filters, Map.of(), Map.of(), Map.of(), "", false, 0, MOST);
        return new TriageList(read.waiting(), read.refusals(), read.find(query).page());
    }
}
