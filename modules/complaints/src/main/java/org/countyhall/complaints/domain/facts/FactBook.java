package org.countyhall.complaints.domain.facts;

import java.util.Optional;

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
        public Optional<Case> watched(String reference) {
            return Optional.empty();
        }

        @Override
        public void countWatched() {
            // nobody counts
        }

        @Override
        public long last() {
            return 0;
        }

        @Override
        public boolean recount(long from, long to) {
            return false;
        }

        @Override
        public void noteAllMonths() {
            // nobody counts
        }
    };

    /** So many cases that no statement comes near the time that the server allows for one, and nobody waits long for a case of them. */
    int PART = 5_000;

    /** From here to the end of the transaction: if the case has changed by then, its row is counted anew. */
    void watch(Case taken);

    /** The case of this reference, when it is watched already. */
    Optional<Case> watched(String reference);

    /** Counts now what was watched so far and lets it go, so that whoever takes in a hundred thousand cases holds none of them. */
    void countWatched();

    /** The highest number of a case. */
    long last();

    /**
     * Counts the rows of the cases with these numbers; rows of destroyed cases stay as they are.
     *
     * @return whether any row came out otherwise than it stood
     */
    boolean recount(long from, long to);

    /** The kept counts of all months are to be made anew. */
    void noteAllMonths();

    /** Counts the row of every case that there is, in the transaction at hand. */
    default boolean recountAll() {
        boolean changed = false;
        for (long from = 1; from <= last(); from += PART) {
            changed |= recount(from, from + PART - 1);
        }
        noteAllMonths();
        return changed;
    }
}
