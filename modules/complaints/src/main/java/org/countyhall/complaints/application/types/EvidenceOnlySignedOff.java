package org.countyhall.complaints.application.types;

import org.countyhall.complaints.api.CaseAnswered;
import org.countyhall.complaints.domain.CaseType;
import org.countyhall.complaints.domain.Cases;
import org.countyhall.complaints.domain.rules.CoronerEvidenceSignedOff;
import org.countyhall.complaints.domain.types.CoronerRequest;
import org.countyhall.complaints.domain.types.TypeDetails;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Evidence for the coroner is refused, with everything that was saved with it, while its statement is not signed off. */
@ApplicationScoped
class EvidenceOnlySignedOff {

    @Inject
    Cases cases;

    @Inject
    TypeDetails details;

    void answered(@Observes CaseAnswered answered) {
        cases.find(answered.reference()).filter(found -> found.type() == CaseType.CORONER).ifPresent(found ->
                CoronerEvidenceSignedOff.checkEvidence(details.coronerRequest(found).map(CoronerRequest::signedOn).orElse(null), answered.on()));
    }
}
