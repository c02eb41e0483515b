package org.countyhall.complaints.application.partners;

import org.countyhall.complaints.api.CaseAnswered;
import org.countyhall.complaints.domain.Cases;
import org.countyhall.complaints.domain.partners.Partners;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** A joint answer is refused, with everything that was saved with it, while the person has not agreed for each body. */
@ApplicationScoped
class AnswerJointlyWithConsent {

    @Inject
    Cases cases;

    @Inject
    Partners partners;

    void answered(@Observes CaseAnswered answered) {
        cases.find(answered.reference()).flatMap(partners::joint).ifPresent(joint -> joint.checkAnswer(answered.on()));
    }
}
