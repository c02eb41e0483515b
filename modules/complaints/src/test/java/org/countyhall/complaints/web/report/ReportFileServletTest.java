package org.countyhall.complaints.web.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.util.Map;

import org.countyhall.core.BadInput;
import org.junit.jupiter.api.Test;

import jakarta.servlet.http.HttpServletRequest;

/** The address of a report as a file, which people copy and change. */
class ReportFileServletTest {

    private static HttpServletRequest asking(Map<String, String> parameters) {
        return (HttpServletRequest) Proxy.newProxyInstance(HttpServletRequest.class.getClassLoader(), new Class<?>[] {HttpServletRequest.class},
                (proxy, method, given) -> parameters.get(given[0]));
    }

    @Test
    void a_misspelt_edition_is_refused_and_not_read_as_the_one_with_every_count() {
        assertThatThrownBy(() -> new ReportFileServlet().doGet(asking(Map.of("format", "pdf", "year", "2022-23", "edition", "publc")), null))
                .isInstanceOfSatisfying(BadInput.class, bad -> assertThat(bad.field()).isEqualTo("edition"));
    }
}
