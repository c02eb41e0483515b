package org.countyhall.complaints.web.partners;

import static org.countyhall.complaints.web.CaseBodies.body;

import java.util.List;

import org.countyhall.complaints.api.partners.GivenProvider;
import org.countyhall.complaints.api.partners.HandoverRow;
import org.countyhall.complaints.api.partners.ProviderRow;
import org.countyhall.complaints.application.partners.FindProviders;
import org.countyhall.complaints.application.partners.KeepProviders;
import org.countyhall.core.table.TableQuery;
import org.countyhall.ui.rest.Does;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The commissioned providers, and what they have of the cases that the caller may open. */
@RequestScoped
@Path("complaints/providers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
public class ProvidersResource {

    private static final int MOST = 500;

    @Inject
    FindProviders find;

    @Inject
    KeepProviders keep;

    @GET
    @Operation(summary = "All providers, those under contract first, with what they have open and late")
    public List<ProviderRow> all() {
        return find.find(TableQuery.everything(MOST)).page();
    }

    @GET
    @Path("{id}/handovers")
    @Operation(summary = "What was handed to a provider, what it still has first")
    public List<HandoverRow> handovers(@PathParam("id") long id) {
        return find.handovers(TableQuery.everything(MOST).filteredBy("provider", String.valueOf(find.one(id).id()))).page();
    }

    @POST
    @Does(KeepProviders.class)
    @Operation(summary = "A provider comes under contract")
    public ProviderRow commissioned(GivenProvider given) {
        return find.one(Long.parseLong(keep.commissioned(body(given).name(), given.kind())));
    }

    @PUT
    @Does(KeepProviders.class)
    @Path("{id}")
    @Operation(summary = "Changes a provider's name or kind, or says whether it is under contract")
    public ProviderRow change(@PathParam("id") long id, GivenProvider given) {
        keep.change(id, body(given));
        return find.one(id);
    }
}
