/**
 * Measures: what the council counts, against what target, and whether it gets better.
 * A measure has targets that are valid from a day, and one figure for each period; its rating (green, amber, red) and its
 * direction of travel are computed, never typed. A figure that changes keeps the old one, with who changed it and why.
 * Two engines judge the direction: a regression line over the whole series, and the NHS "Making Data Count" control chart.
 * Other modules ask {@link org.countyhall.performance.api.MeasureReport}; the rules are in {@code domain.rules}.
 */
package org.countyhall.performance;
