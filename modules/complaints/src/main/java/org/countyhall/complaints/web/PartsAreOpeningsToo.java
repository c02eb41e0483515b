package org.countyhall.complaints.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.countyhall.complaints.application.LogOpening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** Notes, letters, documents and whatever else of a case is read over the interface: an opening of its file, logged before the answer goes out. */
@Provider
@ApplicationScoped
public class PartsAreOpeningsToo implements ContainerResponseFilter {

    private static final Pattern PART = Pattern.compile("/?complaints/cases/([A-Za-z]{3}-\\d{2}-\\d+)/.+");

    @Inject
    LogOpening log;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Matcher part = PART.matcher(request.getUriInfo().getPath());
        if (HttpMethod.GET.equals(request.getMethod()) && response.getStatus() == Response.Status.OK.getStatusCode() && part.matches()) {
            log.opened(part.group(1));
        }
    }
}
