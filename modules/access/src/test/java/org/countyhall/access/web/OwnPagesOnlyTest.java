package org.countyhall.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnPagesOnlyTest {

    private static final String HOST = "countyhall.example:8080";

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "OPTIONS"})
    void lets_everybody_read(String method) {
        assertThat(OwnPagesOnly.isOwn(method, "cross-site", "https://evil.example", null, HOST)).isTrue();
    }

    @ParameterizedTest(name = "site {0}, origin {1}, referer {2}: {3}")
    @CsvSource(nullValues = "-", value = {
        "same-origin, http://countyhall.example:8080, -, true",
        "same-origin, -, -, true",
        "none, -, -, true",
        "-, http://countyhall.example:8080, -, true",
        "-, http://COUNTYHALL.example:8080, -, true",
        "-, -, http://countyhall.example:8080/complaints/cases, true",
        "cross-site, https://evil.example, -, false",
        "cross-site, http://countyhall.example:8080, -, false",
        "same-site, http://other.countyhall.example, -, false",
        "same-origin, https://evil.example, -, false",
        "none, https://evil.example, -, false",
        "-, https://evil.example, http://countyhall.example:8080/, false",
        "-, null, -, false",
        "-, http://countyhall.example:8080.evil.example, -, false",
        "-, http://countyhall.example, -, false",
        "-, -, https://evil.example/countyhall.example:8080, false",
        "-, -, not an address, false",
        "-, -, -, false",
    })
    void lets_only_our_own_pages_change_something(String site, String origin, String referer, boolean own) {
        for (String method : new String[] {"POST", "PUT", "PATCH", "DELETE", "post"}) {
            assertThat(OwnPagesOnly.isOwn(method, site, origin, referer, HOST)).as(method).isEqualTo(own);
        }
    }

    @Test
    void refuses_when_the_request_names_no_host() {
        assertThat(OwnPagesOnly.isOwn("POST", null, "http://countyhall.example", null, null)).isFalse();
    }
}
