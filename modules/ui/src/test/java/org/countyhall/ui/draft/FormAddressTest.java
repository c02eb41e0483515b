package org.countyhall.ui.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class FormAddressTest {

    @Test
    void only_addresses_within_the_application_are_led_back_to() {
        assertThat(FormAddress.isLocal("/complaints/case?reference=CMP-1")).isTrue();
        assertThat(FormAddress.isLocal("//evil.example")).isFalse();
        assertThat(FormAddress.isLocal("/\\evil.example")).isFalse();
        assertThat(FormAddress.isLocal("https://evil.example")).isFalse();
        assertThat(FormAddress.isLocal("/a\r\nSet-Cookie: x")).isFalse();
        assertThat(FormAddress.isLocal(null)).isFalse();
        assertThat(FormAddress.isLocal("/complaints/cases?words=a%20//%20b/../c")).as("what is looked for may look like a way").isTrue();
        for (String away : List.of("/.//evil.example", "/%2f%2fevil.example", "/a/../..//evil.example", "/a//b", "/..", "/[")) {
            assertThat(FormAddress.isLocal(away)).as(away).isFalse();
        }
        assertThat(FormAddress.isLocal("/" + "a".repeat(500))).as("longer than what is kept").isFalse();
    }

    @Test
    void of_a_form_that_was_sent_too_late_only_what_people_typed_is_kept() {
        Map<String, String[]> sent = new LinkedHashMap<>();
        sent.put("summary", new String[] {"Late \"visits\""});
        sent.put("jakarta.faces.ViewState", new String[] {"x"});
        sent.put("submitKey", new String[] {"x"});
        assertThat(KeptForm.write(sent)).isEqualTo("{\"summary\":[\"Late \\\"visits\\\"\"]}");
    }
}
