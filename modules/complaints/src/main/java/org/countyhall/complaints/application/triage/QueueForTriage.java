package org.countyhall.complaints.application.triage;

import java.time.Clock;
import java.time.temporal.ChronoUnit;

import org.countyhall.complaints.api.CaseReceived;
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
    Clock clock;

    void received(@Observes CaseReceived received) {
        triages.queueUnallocated(received.reference(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
