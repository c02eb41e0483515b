package org.countyhall.imports.web;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.countyhall.imports.application.ImportFile;
import org.countyhall.imports.domain.table.UnreadableFile;

import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/**
 * Refuses a file by the length that its sender announces, before it is stored. What is on its way is let run out for some
 * seconds, since a sender who is cut off in the middle of sending does not read the answer.
 */
@Provider
public class RefuseTooLarge implements ContainerRequestFilter {

    /** What the parts of a form have around their content. */
    private static final long AROUND = 100_000;

    private static final long MOST_MILLISECONDS = 5_000;
    private static final Logger LOG = Logger.getLogger(RefuseTooLarge.class.getName());

    @Inject
    ImportFile importFile;

    @Inject
    Clock clock;

    @Override
    public void filter(ContainerRequestContext request) {
        boolean upload = request.getMethod().equals(HttpMethod.POST) && request.getUriInfo().getPathSegments().get(0).getPath().equals("imports");
        if (upload && announced(request) > importFile.mostBytes() + AROUND) {
            letRunOut(request.getEntityStream());
            throw UnreadableFile.tooLarge(importFile.mostBytes());
        }
    }

    private void letRunOut(InputStream body) {
        byte[] thrownAway = new byte[64 * 1024];
        long end = clock.millis() + MOST_MILLISECONDS;
        try {
            while (body.read(thrownAway) >= 0 && clock.millis() < end) {
                // nothing of it is wanted
            }
        } catch (IOException gone) {
            LOG.log(Level.FINE, "the sender of a file that is too large has gone", gone);
        }
    }

    private static long announced(ContainerRequestContext request) {
        String length = request.getHeaderString("Content-Length");
        return length != null && length.matches("\\d{1,15}") ? Long.parseLong(length) : 0;
    }
}
