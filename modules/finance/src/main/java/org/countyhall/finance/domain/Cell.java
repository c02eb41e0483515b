package org.countyhall.finance.domain;

import org.countyhall.core.Directorate;

/** Where a figure that others are summed from stands: a row without parts, a directorate, a funding. */
public record Cell(long rowId, Directorate directorate, Funding funding) implements Comparable<Cell> {

    @Override
    public int compareTo(Cell other) {
        int byRow = Long.compare(rowId, other.rowId);
        int byDirectorate = byRow != 0 ? byRow : directorate.compareTo(other.directorate);
        return byDirectorate != 0 ? byDirectorate : funding.compareTo(other.funding);
    }
}
