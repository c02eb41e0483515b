package org.countyhall.complaints.domain.keeping;

import java.time.LocalDate;
import java.util.List;

/**
 * The list of destroyed cases that is kept outside the database, so that a backup that is restored does not bring them back for
 * good. It holds references and days, and nothing of what they said.
 */
public interface DestroyedCases {

    void note(Certificate certificate);

    List<Entry> all();

    /** A case that must not exist. */
    record Entry(String reference, LocalDate receivedOn) {
    }
}
