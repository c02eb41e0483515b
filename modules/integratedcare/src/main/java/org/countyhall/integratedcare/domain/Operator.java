package org.countyhall.integratedcare.domain;

/** How a figure is compared with its target; without one the figure is to reach the target. */
public enum Operator {
    AT_MOST, BELOW, AT_LEAST, ABOVE, SIMILAR_OR_BETTER, IN_LINE_WITH, CLOSE_TO
}
