package org.countyhall.complaints.domain.facts;

import org.countyhall.complaints.domain.Case;

/** The book of anonymous rows, one for each case, from which every published figure is counted. */
public interface FactBook {

    /** Writes nothing down; for lists and tests without a book. */
    FactBook NONE = new FactBook() {
        @Override
        public void watch(Case taken) {
            // nobody counts
        }

        @Override
        public void countWatched() {
            // nobody counts
        }

        @Override
        public boolean recountAll() {
            return false;
        }
    };

    /** From here to the end of the transaction: if the case has changed by then, its row is counted anew. */
    void watch(Case taken);

    /** Counts now what was watched so far and lets it go, so that whoever takes in a hundred thousand cases holds none of them. */
    void countWatched();

    /**
     * Counts the row of every case that there is; rows of destroyed cases stay as they are.
     *
     * @return whether any row came out otherwise than it stood
     */
    boolean recountAll();
}
