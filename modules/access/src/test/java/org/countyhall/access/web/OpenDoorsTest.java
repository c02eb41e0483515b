package org.countyhall.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenDoorsTest {

    @ParameterizedTest
    @ValueSource(strings = {"/signin", "/signin/callback", "/health/ready", "/openapi", "/jakarta.faces.resource/countyhall.css.xhtml", "/error/notFound.xhtml"})
    void opens_what_is_needed_to_sign_in_and_to_watch_over_it(String path) {
        assertThat(OpenDoors.isOpen(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/home", "/complaints/cases", "/api/v1/risks", "/metrics", "/signin.", "/signing", "/healthy", "/openapix",
        "/access/accounts.xhtml", "/export", "/desk/alive", "/error", "/WEB-INF/web.xml"})
    void closes_everything_else(String path) {
        assertThat(OpenDoors.isOpen(path)).isFalse();
    }
}
