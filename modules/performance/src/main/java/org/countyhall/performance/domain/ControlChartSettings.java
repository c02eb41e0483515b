package org.countyhall.performance.domain;

/** How many points make a trend and how many in a row on one side of the mean make a shift; both 7 in "Making Data Count". */
public record ControlChartSettings(int trendPoints, int shiftPoints) {

    public static final ControlChartSettings MAKING_DATA_COUNT = new ControlChartSettings(7, 7);
}
