package org.countyhall.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import org.countyhall.testkit.RunningApplication;
import org.countyhall.testkit.Visitor;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.options.FilePayload;

/** A file that cannot be taken as it stands: the officer is told where and why, and nothing is stored. */
class ImportsIT {

    @Test
    void a_file_with_a_mistake_is_refused_by_row_and_column() {
        String file = "id,headline\n1,Only two of the columns\n";
        try (Visitor officer = Visitor.of(RunningApplication.shared()).signIn("finance.officer")) {
            officer.open("/imports");
            officer.choose("kind", "proposals");
            officer.page().setInputFiles("input[type=file]", new FilePayload("proposals.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
            officer.press("send");
            assertThat(officer.address()).startsWith("/imports");
            officer.picture("imports-file");
            assertThat(officer.text()).contains("proposals.csv");
            assertThat(officer.barriers()).isEmpty();
            assertThat(officer.mishaps()).isEmpty();
        }
    }
}
