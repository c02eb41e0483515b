package org.countyhall.complaints.web.remedies;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.countyhall.complaints.api.remedies.PaymentSums;
import org.countyhall.complaints.api.remedies.RemedyRow;
import org.countyhall.complaints.application.remedies.SeeRemedies;
import org.countyhall.core.table.Rows;
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

/** The remedies of all cases that the caller may open. */
@RequestScoped
@Path("complaints/remedies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
public class RemedyListResource {

    private static final int MOST = 1000;

    @Inject
    SeeRemedies see;

    /** The list, and what was paid this financial year by kind of payment. */
    public record RemedyList(long total, PaymentSums paidThisYear, List<RemedyRow> items) {
    }

    @GET
    @Operation(summary = "Remedies by state (open, overdue, done), kind and kind of payment; and what was paid this financial year")
    public RemedyList list(@QueryParam("state") String state, @QueryParam("kind") String kind, @QueryParam("payment") String payment) {
        Map<String, List<String>> filters = new LinkedHashMap<>();
        put(filters, "state", state);
        put(filters, "kind", kind);
        put(filters, "payment", payment);
        Rows<RemedyRow> found = see.find(new TableQuery("", filters, Map.of(), Map.of(), Map.of(), "", false, 0, MOST));
        return new RemedyList(found.total(), see.paidThisYear(), found.page());
    }

    private static void put(Map<String, List<String>> filters, String key, String value) {
        if (value != null && !value.isBlank()) {
            filters.put(key, List.of(value.strip()));
        }
    }
}
