package org.countyhall.complaints.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.countyhall.complaints.api.CaseFile;
import org.junit.jupiter.api.Test;

/** A case shows what its type has, and leads to its next step. */
class CasePageTest {

    private static CasePage page(String type, String nextStep, String finding, String... actions) {
        CaseFile file = new CaseFile("CPL-26-0001", type, "enquiry", 1, "received", null, null, "Thanks", null, null, null, null, null, null, null,
                null, null, null, null, null, null, nextStep, null, null, false, null, null, false, 0,
                List.of(new CaseFile.Point(1, "Called back", null, finding, null, null, null)), List.of(), List.of(), List.of(), List.of(actions), false);
        return new CasePage() {
            @Override
            public CaseFile getFile() {
                return file;
            }
        };
    }

    @Test
    void only_what_is_investigated_or_was_has_findings() {
        assertThat(page("complaint", "acknowledge", null).isInvestigated()).isTrue();
        assertThat(page("compliment", "passOnThanks", null).isInvestigated()).isFalse();
        assertThat(page("enquiry", "respond", "upheld").isInvestigated()).as("it was a complaint before").isTrue();
    }

    @Test
    void thanks_that_wait_are_passed_on_by_whoever_may_close_the_case() {
        assertThat(page("compliment", "passOnThanks", null, "close").isThanksWaiting()).isTrue();
        assertThat(page("compliment", "passOnThanks", null).isThanksWaiting()).isFalse();
        assertThat(page("compliment", "none", null, "close").isThanksWaiting()).isFalse();
    }
}
