package org.countyhall.complaints.domain.rules;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countyhall.complaints.domain.Fixtures.day;

import org.countyhall.core.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtensionNeedsAgreementTest {

    @Test
    void may_be_agreed_on_the_last_day() {
        ExtensionNeedsAgreement.check("Ann", "telephone", day("2023-06-06"), day("2023-06-06"), day("2023-06-07"));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"-, telephone", "Ann, -", "' ', telephone", "Ann, ' '"})
    void needs_who_and_how(String who, String how) {
        assertThatThrownBy(() -> ExtensionNeedsAgreement.check(who, how, day("2023-06-01"), day("2023-06-06"), day("2023-06-20")))
                .isInstanceOf(RuleBroken.class).hasMessage("complaints.extensionNeedsAgreement");
    }

    @Test
    void cannot_be_agreed_once_the_day_has_passed() {
        assertThatThrownBy(() -> ExtensionNeedsAgreement.check("Ann", "call", day("2023-06-07"), day("2023-06-06"), day("2023-06-20")))
                .hasMessage("complaints.extensionAfterExpiry");
    }

    @Test
    void leads_to_a_later_day() {
        assertThatThrownBy(() -> ExtensionNeedsAgreement.check("Ann", "call", day("2023-06-01"), day("2023-06-06"), day("2023-06-06")))
                .hasMessage("complaints.extensionNotLater");
    }
}
