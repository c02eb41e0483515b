package org.countyhall.core;

/** There is no such thing, or this person may not know that there is: both answer the same, 404. */
public class NotFound extends RuntimeException {

    public NotFound(String what) {
        super(what);
    }
}
