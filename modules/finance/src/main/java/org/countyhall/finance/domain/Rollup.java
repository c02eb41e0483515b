package org.countyhall.finance.domain;

import java.util.Map;

/**
 * The sum of a plan's proposals by cell, kept up to date by whoever changes a proposal, so that a page over a whole county's plan
 * reads a few hundred rows and not every proposal.
 */
public interface Rollup {

    /** What each cell holds. */
    Map<Cell, CellSum> of(Plan plan);

    /** What each cell would hold if it were made anew from the proposals. */
    Map<Cell, CellSum> recomputed(Plan plan);

    /** Adds these to what the cells hold. */
    void add(Plan plan, Map<Cell, CellSum> changes);

    /** Puts what is recomputed in the place of what is there. */
    void replace(Plan plan);
}
