package org.countyhall.complaints.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countyhall.complaints.domain.Fixtures.aCase;
import static org.countyhall.complaints.domain.Fixtures.day;
import static org.countyhall.complaints.domain.Fixtures.deskOn;

import org.countyhall.complaints.domain.CaseType;
import org.countyhall.complaints.domain.types.CoronerRequest;
import org.junit.jupiter.api.Test;

class CoronerEvidenceSignedOffTest {

    @Test
    void no_evidence_goes_out_before_the_day_of_the_signature() {
        assertThatThrownBy(() -> CoronerEvidenceSignedOff.checkEvidence(null, day("2023-05-20"))).hasMessage("complaints.coronerEvidenceNotSignedOff");
        assertThatThrownBy(() -> CoronerEvidenceSignedOff.checkEvidence(day("2023-05-21"), day("2023-05-20"))).hasMessage("complaints.coronerEvidenceNotSignedOff");
        assertThatCode(() -> CoronerEvidenceSignedOff.checkEvidence(day("2023-05-20"), day("2023-05-20"))).doesNotThrowAnyException();
    }

    @Test
    void legal_services_have_it_before_anything_is_signed() {
        CoronerRequest request = CoronerRequest.of(aCase().ofType(CaseType.CORONER).received());
        assertThatThrownBy(() -> request.signedOff("Ann", day("2023-05-20"), deskOn("2023-05-20"))).hasMessage("complaints.coronerNotWithLegal");
        request.handedToLegal(day("2023-05-20"), "Legal", deskOn("2023-05-20"));
        request.signedOff("Ann", day("2023-05-20"), deskOn("2023-05-20"));
        assertThat(request.signedOn()).isEqualTo(day("2023-05-20"));
        assertThatThrownBy(() -> CoronerRequest.of(aCase().received())).hasMessage("complaints.notThatType");
    }
}
