package org.countyhall.complaints.application.triage;

import org.countyhall.complaints.api.CaseReceived;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.triage.Triages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** What came in and nobody looks after waits for a decision. */
@ApplicationScoped
class QueueForTriage {

    @Inject
    Triages triages;

    @Inject
    Desks desks;

    void received(@Observes CaseReceived received) {
        triages.queueUnallocated(received.reference(), desks.mine().at());
    }
}
