package org.countyhall.complaints.application.remedies;

import org.countyhall.complaints.api.CaseClosed;
import org.countyhall.complaints.domain.Cases;
import org.countyhall.complaints.domain.remedies.Remedies;
import org.countyhall.complaints.domain.rules.OpenRemediesHaveOwnerAndDay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** A closing is refused, with everything that was saved with it, while an open remedy has nobody who sees to it or no day. */
@ApplicationScoped
class NoRemedyIsForgotten {

    @Inject
    Cases cases;

    @Inject
    Remedies remedies;

    void closed(@Observes CaseClosed closed) {
        cases.find(closed.reference()).map(remedies::of).ifPresent(OpenRemediesHaveOwnerAndDay::check);
    }
}
