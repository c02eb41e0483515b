package org.countyhall.core.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;

/**
 * Marks a class of an {@code application} package as one thing that somebody may do, and names the authority for it. The
 * server refuses everybody else before a transaction begins ({@link EnforceAuthority}); a form or request sent twice with the
 * same key is carried out once, its second sending getting the first one's answer.
 */
@Documented
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface UseCase {

    @Nonbinding
    Authority value() default Authority.ADMINISTER;
}
