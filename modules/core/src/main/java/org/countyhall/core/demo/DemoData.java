package org.countyhall.core.demo;

/**
 * What a module puts into an empty database so that it can be tried, where plain rows of its demo migration do not do because
 * working days or today's date matter. Called once, in demo mode only, after the migrations, as the system.
 */
public interface DemoData {

    /** Lower comes first; a module that others point to has a low number. */
    int order();

    void load();
}
