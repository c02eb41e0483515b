package org.countyhall.complaints.domain.rules;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countyhall.complaints.domain.Fixtures.day;

import org.junit.jupiter.api.Test;

class ProviderAnswersBeforeTheCouncilTest {

    @Test
    void the_providers_day_lies_after_the_handover_and_not_after_the_councils() {
        assertThatThrownBy(() -> ProviderAnswersBeforeTheCouncil.check(day("2023-05-10"), day("2023-05-10"), day("2023-06-06")))
                .hasMessage("complaints.providerDueTooEarly");
        assertThatCode(() -> ProviderAnswersBeforeTheCouncil.check(day("2023-05-10"), day("2023-05-11"), day("2023-06-06"))).doesNotThrowAnyException();
        assertThatCode(() -> ProviderAnswersBeforeTheCouncil.check(day("2023-05-10"), day("2023-06-06"), day("2023-06-06"))).doesNotThrowAnyException();
        assertThatThrownBy(() -> ProviderAnswersBeforeTheCouncil.check(day("2023-05-10"), day("2023-06-07"), day("2023-06-06")))
                .hasMessage("complaints.providerDueTooLate");
        assertThatCode(() -> ProviderAnswersBeforeTheCouncil.check(day("2023-05-10"), day("2024-06-07"), null)).doesNotThrowAnyException();
    }
}
