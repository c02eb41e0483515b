package org.countyhall.finance.domain;

import java.util.Map;
import java.util.TreeMap;

/** What one or many changed proposals add to the roll-up and take from it, cell by cell in a fixed order. */
public final class RollupChanges {

    private final Map<Cell, CellSum> changes = new TreeMap<>();

    /** A proposal as it stood before something is done to it. */
    public RollupChanges without(Proposal before) {
        return put(before, -1);
    }

    /** A proposal as it stands afterwards. */
    public RollupChanges with(Proposal after) {
        return put(after, 1);
    }

    private RollupChanges put(Proposal proposal, int sign) {
        if (proposal.status().counts()) {
            ProposalContent content = proposal.content();
            Cell cell = new Cell(content.category().row().id(), content.directorate(), content.funding());
            CellSum sum = changes.getOrDefault(cell, CellSum.NOTHING);
            CellSum one = new CellSum(content.amount(), 1);
            changes.put(cell, sign > 0 ? sum.plus(one) : sum.minus(one));
        }
        return this;
    }

    /** Without the cells in which nothing changes after all. */
    public Map<Cell, CellSum> changes() {
        Map<Cell, CellSum> real = new TreeMap<>(changes);
        real.values().removeIf(CellSum::isNothing);
        return real;
    }
}
