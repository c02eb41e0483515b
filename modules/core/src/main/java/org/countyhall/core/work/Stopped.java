package org.countyhall.core.work;

/** Somebody asked the work to stop; what it did is rolled back. */
public class Stopped extends RuntimeException {

    public Stopped() {
        super("stopped on request", null, false, false);
    }
}
