package org.countyhall.ui.rest;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The use case that an address of the interface is for, or several of which one is asked for: whoever may do none of them is refused
 * before what they sent is read ({@link AuthorityFirst}). An address without it is for whoever may do something of its resource.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Does {

    Class<?>[] value();
}
