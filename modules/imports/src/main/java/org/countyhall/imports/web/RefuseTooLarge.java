package org.countyhall.imports.web;

import org.countyhall.imports.application.ImportFile;
import org.countyhall.imports.domain.table.UnreadableFile;

import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Refuses a file by the length that its sender announces, before it is received. */
@Provider
public class RefuseTooLarge implements ContainerRequestFilter {

    /** What the parts of a form have around their content. */
    private static final long AROUND = 100_000;

    @Inject
    ImportFile importFile;

    @Override
    public void filter(ContainerRequestContext request) {
        boolean upload = request.getMethod().equals(HttpMethod.POST) && request.getUriInfo().getPath().startsWith("imports/");
        if (upload && announced(request) > importFile.mostBytes() + AROUND) {
            throw UnreadableFile.tooLarge(importFile.mostBytes());
        }
    }

    private static long announced(ContainerRequestContext request) {
        String length = request.getHeaderString("Content-Length");
        return length != null && length.matches("\\d{1,15}") ? Long.parseLong(length) : 0;
    }
}
