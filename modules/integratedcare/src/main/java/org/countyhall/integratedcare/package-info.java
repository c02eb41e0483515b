/**
 * The Integrated Care Strategy of the council and its partners: six outcomes, each with priorities and with indicators that are
 * to go from a baseline to a target by a year. An {@link org.countyhall.integratedcare.domain.Indicator} can be incomplete, as
 * some are in the papers, and is listed as such. Observations are added and never changed; from them come the share of the way,
 * the distance from the expected path, and the year of arrival at today's slope. The strategy is in force only when the
 * partnership has recommended it and all three statutory partners have approved it. The rules are in {@code domain.rules}.
 */
package org.countyhall.integratedcare;
