package org.countyhall.integratedcare.api;

import java.util.List;

/** A shared outcome of the strategy, its priorities, and how many of its indicators can be followed. */
public record OutcomeLine(int number, String title, String summary, String source, List<Priority> priorities, int indicators,
        int complete, int observed, int met, int onPath, int behind) {

    public record Priority(int number, String title) {
    }

    public int incomplete() {
        return indicators - complete;
    }
}
