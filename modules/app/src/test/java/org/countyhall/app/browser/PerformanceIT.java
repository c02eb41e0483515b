package org.countyhall.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.countyhall.testkit.RunningApplication;
import org.countyhall.testkit.Visitor;
import org.junit.jupiter.api.Test;

/** The analyst's first task: a measure with its chart and table, and what is said about it. */
class PerformanceIT {

    @Test
    void a_measure_shows_its_chart_its_table_and_takes_a_commentary() {
        try (Visitor analyst = Visitor.of(RunningApplication.shared()).signIn("performance.analyst")) {
            analyst.open("/performance/measures");
            analyst.page().waitForNavigation(() -> analyst.page().locator("main table a[href*='/performance/measure?']").first().click());
            assertThat(analyst.page().locator("main canvas, main svg").count()).as("a chart").isPositive();
            assertThat(analyst.page().locator("main table caption").count()).as("a table with its caption").isPositive();
            analyst.picture("performance-measure");
            analyst.page().waitForNavigation(() -> analyst.page().locator("main a[href*='/performance/commentary']").first().click());
            analyst.write("text", "More people were seen within the time that is set.");
            analyst.press("write");
            assertThat(analyst.address()).as(analyst.text()).startsWith("/performance/measure");
            assertThat(analyst.text()).contains("More people were seen within the time that is set.");
            assertThat(analyst.page().locator("main").innerText()).as("people by name").contains("Performance analyst").doesNotContain("performance.analyst");
            assertThat(analyst.barriers()).isEmpty();
            assertThat(analyst.mishaps()).isEmpty();
        }
    }
}
