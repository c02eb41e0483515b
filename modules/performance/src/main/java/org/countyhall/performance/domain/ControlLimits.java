package org.countyhall.performance.domain;

/** Mean and limits of a control chart; the near lines lie two thirds of the way from the mean to each limit. */
public record ControlLimits(double mean, double lower, double upper) {

    public double nearLower() {
        return mean - (mean - lower) * 2 / 3;
    }

    public double nearUpper() {
        return mean + (upper - mean) * 2 / 3;
    }
}
