package org.countyhall.core.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Stands before every use case, outside its transaction, and lets only those pass whose role holds its authority. */
@UseCase
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class EnforceAuthority {

    @Inject
    CurrentUser user;

    @AroundInvoke
    Object enforce(InvocationContext call) throws Exception {
        Authority needed = neededFor(call.getMethod().getDeclaringClass(), call.getTarget().getClass());
        user.require(needed);
        return call.proceed();
    }

    private static Authority neededFor(Class<?> declaring, Class<?> target) {
        UseCase mark = declaring.getAnnotation(UseCase.class);
        if (mark == null) {
            mark = target.getAnnotation(UseCase.class);
        }
        return mark == null ? Authority.ADMINISTER : mark.value();
    }
}
