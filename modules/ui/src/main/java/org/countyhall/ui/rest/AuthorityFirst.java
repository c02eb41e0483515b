package org.countyhall.ui.rest;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

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
 * Whoever may not do what an address {@link Does}, or nothing of what its resource does, is refused before what they sent is read, and not
 * told what was wrong with it. In which directorates somebody may do it, the use cases say themselves.
 */
@Provider
public class AuthorityFirst implements ContainerRequestFilter {

    /** Who asks and when says nothing that a use case does not. */
    private static final Set<Class<?>> WHO_AND_WHEN = Set.of(CurrentUser.class, Clock.class);

    @Inject
    CurrentUser user;

    @Context
    ResourceInfo asked;

    @Override
    public void filter(ContainerRequestContext request) {
        List<Class<?>> works = works(asked.getResourceMethod(), asked.getResourceClass());
        boolean useCasesAlone = !works.isEmpty() && works.stream().allMatch(type -> type.isAnnotationPresent(UseCase.class));
        if (useCasesAlone && works.stream().noneMatch(type -> user.may(type.getAnnotation(UseCase.class).value()))) {
            throw new Refused(works.get(0).getAnnotation(UseCase.class).value());
        }
    }

    /** What an address works with: use cases, and beans that say themselves for whom they are. */
    public static List<Class<?>> works(Method address, Class<?> resource) {
        return address.isAnnotationPresent(Does.class) ? List.of(address.getAnnotation(Does.class).value())
                : Arrays.stream(resource.getDeclaredFields()).filter(field -> field.isAnnotationPresent(Inject.class))
                        .<Class<?>>map(Field::getType).filter(type -> !WHO_AND_WHEN.contains(type)).toList();
    }
}
