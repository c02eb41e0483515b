package org.countyhall.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;

class ChromiumIT {

    @Test
    void a_browser_that_does_not_answer_is_ended_and_another_takes_its_place() {
        Page page = Chromium.browser().newPage();
        Chromium.endAfter(Duration.ofSeconds(1));
        assertThatThrownBy(() -> page.evaluate("() => { for (;;) {} }")).isInstanceOf(PlaywrightException.class);
        assertThat(Chromium.browser().newPage().evaluate("1 + 1")).isEqualTo(2);
    }
}
