package org.countyhall.ui.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

import org.countyhall.core.BadInput;
import org.countyhall.core.EditConflict;
import org.countyhall.core.NotFound;
import org.countyhall.core.RuleBroken;
import org.countyhall.core.access.Colleagues;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.ui.fault.Cause;
import org.countyhall.ui.fault.FaultLog;
import org.countyhall.ui.tag.SavedBy;

/** Turns whatever a resource threw into a problem: a refusal says why, a fault says only under which reference it is logged. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    @Inject
    CurrentUser user;

    @Inject
    Colleagues colleagues;

    @Context
    UriInfo address;

    @Override
    public Response toResponse(Throwable thrown) {
        return Cause.refusal(thrown).map(this::refused).orElseGet(() -> other(thrown));
    }

    private Response refused(RuntimeException refusal) {
        FaultLog.refused(refusal, where());
        return problem(refusal, user.name().isPresent(), colleagues).response();
    }

    static Problem problem(RuntimeException refusal, boolean signedIn, Colleagues colleagues) {
        if (refusal instanceof RuleBroken broken) {
            return Problem.of(broken);
        }
        if (refusal instanceof BadInput bad) {
            return Problem.of(bad);
        }
        if (refusal instanceof NotFound missing) {
            return Problem.of(missing);
        }
        if (refusal instanceof EditConflict conflict) {
            return Problem.of(conflict, SavedBy.of(conflict, colleagues));
        }
        return signedIn ? Problem.refused() : Problem.signInRequired();
    }

    private Response other(Throwable thrown) {
        if (thrown instanceof WebApplicationException said && said.getResponse().getStatus() < 500) {
            return plain(said.getResponse());
        }
        String reference = FaultLog.write(thrown, where());
        return (Cause.isDatabaseAway(thrown) ? Problem.databaseAway(reference) : Problem.fault(reference)).response();
    }

    /** What JAX-RS itself answers: no such address, method not allowed, a redirect; its headers are kept. */
    private static Response plain(Response said) {
        if (said.getStatus() < 400 || said.hasEntity()) {
            return said;
        }
        return Response.fromResponse(said).type(Problem.MEDIA_TYPE).entity(Problem.ofStatus(said.getStatus()).json()).build();
    }

    private String where() {
        return address == null ? "" : address.getPath();
    }
}
