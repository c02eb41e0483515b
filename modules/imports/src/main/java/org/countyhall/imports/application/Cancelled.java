package org.countyhall.imports.application;

/** Somebody asked the work to stop; what it did is rolled back. */
class Cancelled extends RuntimeException {

    Cancelled() {
        super("stopped on request", null, false, false);
    }
}
