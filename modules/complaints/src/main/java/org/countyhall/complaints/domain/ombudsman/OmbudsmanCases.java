package org.countyhall.complaints.domain.ombudsman;

import java.util.List;
import java.util.Optional;

/** What is kept of the Ombudsman's cases, by the council's reference of the case. */
public interface OmbudsmanCases {

    void add(OmbudsmanCase opened);

    Optional<OmbudsmanCase> find(String caseReference);

    /** By the Ombudsman's own reference. */
    Optional<OmbudsmanCase> findTheirs(String theirReference);

    /** Those that a complaint went on as, or came back from. */
    List<OmbudsmanCase> about(String complaintReference);
}
