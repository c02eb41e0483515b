package org.countyhall.complaints.web;

import org.countyhall.complaints.application.LogOpening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/**
 * Notes, letters, documents and whatever else of a case is read over the interface: an opening of its file, logged before the answer
 * goes out. What answered says whether it was such a part, however the address was written.
 */
@Provider
@ApplicationScoped
public class PartsAreOpeningsToo implements ContainerResponseFilter {

    private static final String PARTS = "complaints/cases/{reference}/";

    @Context
    ResourceInfo answering;

    @Inject
    LogOpening log;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (HttpMethod.GET.equals(request.getMethod()) && response.getStatus() == Response.Status.OK.getStatusCode() && isPart()) {
            log.opened(request.getUriInfo().getPathParameters().getFirst("reference"));
        }
    }

    private boolean isPart() {
        if (answering.getResourceClass() == null) {
            return false;
        }
        Path all = answering.getResourceClass().getAnnotation(Path.class);
        Path one = answering.getResourceMethod().getAnnotation(Path.class);
        return all != null && (all.value() + "/" + (one == null ? "" : one.value())).startsWith(PARTS);
    }
}
