package org.countyhall.ui.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

import org.countyhall.core.BadInput;
import org.countyhall.core.desk.SubmitKey;

/** A request whose key cannot be kept is refused: whoever sends a key relies on it. */
@Provider
public class ReadKey implements ContainerRequestFilter {

    private static final String HEADER = "Idempotency-Key";

    @Override
    public void filter(ContainerRequestContext request) {
        String key = request.getHeaderString(HEADER);
        if (key != null && !SubmitKey.isKey(key)) {
            throw new BadInput(HEADER, "ui.notAKey");
        }
    }
}
