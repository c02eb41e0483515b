package org.countyhall.access.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.countyhall.core.Directorate;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.access.Role;
import org.countyhall.ui.rest.ReadParameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whom a token acts for. */
@RequestScoped
@Path("me")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Access")
public class MeResource {

    @Inject
    CurrentUser user;

    /** The acting account, and by each thing that it may do, for example {@code complaintsWork}, the directorates in which it may do that. */
    public record Me(String name, String displayName, List<String> roles, Map<String, List<String>> authorities) {

        static Me of(CurrentUser user) {
            Map<String, List<String>> authorities = new LinkedHashMap<>();
            Arrays.stream(Authority.values()).filter(one -> one != Authority.ANYBODY && one != Authority.SIGNED_IN).filter(user::may)
                    .forEach(one -> authorities.put(ReadParameters.camelCase(one.name()), Arrays.stream(Directorate.values())
                            .filter(directorate -> user.mayIn(one, directorate)).map(Enum::name).toList()));
            return new Me(user.requireName(), user.displayName(), user.roles().stream().map(Role::group).sorted().toList(), authorities);
        }
    }

    @GET
    @Operation(summary = "The account that the token acts for, with its roles, and in which directorates it may do what. All of them are named where"
            + " nothing limits it; one role does not widen what another gives")
    public Me read() {
        return Me.of(user);
    }
}
