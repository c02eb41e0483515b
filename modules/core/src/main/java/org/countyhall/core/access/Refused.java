package org.countyhall.core.access;

/** The acting person may not do this: 403, or 401 when nobody is signed in. */
public class Refused extends RuntimeException {

    private final Authority needed;

    public Refused(Authority needed) {
        super("needs " + needed);
        this.needed = needed;
    }

    public Authority needed() {
        return needed;
    }
}
