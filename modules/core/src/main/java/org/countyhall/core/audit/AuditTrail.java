package org.countyhall.core.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.countyhall.core.table.TableQuery;

/** The audit trail as auditors and administrators read it: newest first, and proved row by row. */
public interface AuditTrail {

    /**
     * One row of the trail.
     *
     * @param number its place in the chain, from 1
     * @param who the account's name, {@code system} or {@code nobody}
     * @param what the past participle with its module
     */
    record Entry(long number, Instant at, String who, String what, String subject, String before, String after) {
    }

    /**
     * Which rows are wanted; a part that is null or blank does not limit. {@code who} and {@code subject} are whole values,
     * {@code what} is the beginning of one ({@code access.} is everything about accounts); both dates are included.
     */
    record Filter(String who, String what, String subject, LocalDate from, LocalDate to) {

        public static final Filter ALL = new Filter(null, null, null, null, null);
    }

    /** The result of proving the whole chain: how many rows were looked at and the first that does not fit, if any. */
    record Verification(long rows, Optional<Break> firstBreak) {

        public boolean intact() {
            return firstBreak.isEmpty();
        }
    }

    /** The first bad row and what is wrong with it ({@code changed}, {@code missing}, {@code tailCut} …). */
    record Break(long number, String reason) {
    }

    /** @param rows which of them; ordered by number, at, who or subject, newest first without */
    List<Entry> page(Filter filter, TableQuery rows);

    long count(Filter filter);

    Verification verify();
}
