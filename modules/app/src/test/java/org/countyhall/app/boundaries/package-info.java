/**
 * The map of the modules, tested: {@link org.countyhall.app.boundaries.Boundary} lists the sixteen rules,
 * {@link org.countyhall.app.boundaries.BoundariesTest} holds the house to them, and
 * {@link org.countyhall.app.boundaries.BoundariesBiteTest} proves each on a small house that breaks it.
 */
package org.countyhall.app.boundaries;
