package org.countyhall.integratedcare.api;

/** What other modules may ask about the strategy. */
public interface StrategyReport {

    Summary summary();

    /** Counts over all indicators of the strategy. */
    record Summary(String name, boolean inForce, int approvalsGiven, int approvalsNeeded, int indicators, int complete, int observed,
            int met, int onPath, int behindOrAway) {
    }
}
