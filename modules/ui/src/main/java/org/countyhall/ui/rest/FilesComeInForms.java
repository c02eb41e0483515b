package org.countyhall.ui.rest;

import java.lang.reflect.Method;
import java.util.Arrays;

import jakarta.annotation.Priority;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/**
 * What takes a file takes it as a part of a form, and refuses anything else. The server would say so before {@link AuthorityFirst} has
 * asked who is sending; so such an address consumes anything, and is looked at here.
 */
@Provider
@Priority(Priorities.USER + 1)
public class FilesComeInForms implements ContainerRequestFilter {

    @Context
    ResourceInfo asked;

    @Override
    public void filter(ContainerRequestContext request) {
        if (takesFiles(asked.getResourceMethod()) && !MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(request.getMediaType())) {
            throw new NotSupportedException();
        }
    }

    public static boolean takesFiles(Method address) {
        return Arrays.asList(address.getParameterTypes()).contains(EntityPart.class);
    }
}
