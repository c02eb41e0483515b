package org.countyhall.performance.domain;

import org.countyhall.performance.api.Statistic;

/** What a row of figures is about: a component of a measure ("applications received") and whether it gives levels or changes. */
public record ObservedSeries(String component, Statistic statistic, String unit) {
}
