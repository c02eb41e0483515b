package org.countyhall.core.audit;

/**
 * The append-only trail. A use case tells it what it did; the row is written in the same transaction, so that there is never
 * a change without its row nor a row without its change. Who and when are added by the trail.
 */
public interface Audit {

    /**
     * @param what a past participle with its module, for example {@code complaints.caseAcknowledged}
     * @param subject the reference of what it was done to, for example {@code CMP-23-0440}
     * @param before what stood there, as short text or JSON; null when it is new. Never the text of a letter or a file
     * @param after what stands there now; null when it is gone or was only opened
     */
    void record(String what, String subject, String before, String after);

    /** Somebody opened a file that is need-to-know: {@code opened("complaints.case", "CMP-23-0440")}. */
    default void opened(String kind, String subject) {
        record(kind + "Opened", subject, null, null);
    }
}
