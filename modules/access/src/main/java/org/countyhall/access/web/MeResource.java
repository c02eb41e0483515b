package org.countyhall.access.web;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.access.Role;
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

    /** The acting account; no directorates means all of them. */
    public record Me(String name, String displayName, List<String> roles, List<String> directorates) {
    }

    @GET
    @Operation(summary = "The account that the token acts for, with its roles and the directorates they are limited to")
    public Me read() {
        return new Me(user.requireName(), user.displayName(), user.roles().stream().map(Role::group).sorted().toList(),
                user.directorates().stream().sorted().map(Enum::name).toList());
    }
}
