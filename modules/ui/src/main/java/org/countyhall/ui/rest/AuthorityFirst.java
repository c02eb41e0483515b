package org.countyhall.ui.rest;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.access.Refused;
import org.countyhall.core.access.UseCase;

/**
 * Whoever may do nothing of what a resource does is refused before what they sent is read, and not told what was wrong with it. Which of
 * its use cases somebody may do, these say themselves.
 */
@Provider
public class AuthorityFirst implements ContainerRequestFilter {

    @Inject
    CurrentUser user;

    @Context
    ResourceInfo asked;

    @Override
    public void filter(ContainerRequestContext request) {
        List<Class<?>> works = Arrays.stream(asked.getResourceClass().getDeclaredFields()).filter(field -> field.isAnnotationPresent(Inject.class))
                .<Class<?>>map(Field::getType).filter(type -> !type.equals(CurrentUser.class)).toList();
        boolean useCasesAlone = !works.isEmpty() && works.stream().allMatch(type -> type.isAnnotationPresent(UseCase.class));
        if (useCasesAlone && works.stream().noneMatch(type -> user.may(type.getAnnotation(UseCase.class).value()))) {
            throw new Refused(works.get(0).getAnnotation(UseCase.class).value());
        }
    }
}
