package org.countyhall.complaints.web.types;

import static org.countyhall.complaints.web.CaseBodies.body;

import java.util.List;

import org.countyhall.complaints.api.types.GivenMember;
import org.countyhall.complaints.api.types.MemberRow;
import org.countyhall.complaints.application.types.FindMembers;
import org.countyhall.complaints.application.types.KeepMembers;
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

/** The elected members who ask for constituents. */
@RequestScoped
@Path("complaints/members")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
public class MembersResource {

    private static final int MOST = 1000;

    @Inject
    FindMembers find;

    @Inject
    KeepMembers keep;

    @GET
    @Operation(summary = "All members with their divisions, those in office first, and how many enquiries came from each")
    public List<MemberRow> all() {
        return find.find(TableQuery.everything(MOST)).page();
    }

    @POST
    @Does(KeepMembers.class)
    @Operation(summary = "Somebody was elected")
    public MemberRow elected(GivenMember given) {
        return find.one(Long.parseLong(keep.elected(body(given))));
    }

    @PUT
    @Does(KeepMembers.class)
    @Path("{id}")
    @Operation(summary = "Changes a member's name or division, or says whether they are in office")
    public MemberRow change(@PathParam("id") long id, GivenMember given) {
        keep.change(id, body(given));
        return find.one(id);
    }
}
