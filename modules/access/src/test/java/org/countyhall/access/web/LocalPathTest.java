package org.countyhall.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/complaints/cases", "/finance/plan?year=2024-25&directorate=ASCH", "/search?q=a%20b%2F%2Fc", "/search?q=..//", "/signing/papers",
        "/jakarta.faces.resource/countyhall.css"})
    void leads_on_inside_the_application(String wanted) {
        assertThat(LocalPath.orHome(wanted)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "//evil.example", "///evil.example", "/\\evil.example", "\\/evil.example", "evil.example",
        "javascript:alert(1)", "/a\r\nSet-Cookie: x=y", "/\tevil", "/%2Fevil.example", "/%2f%2fevil.example", "", " /", "http:/evil.example",
        "/a b", "/signin", "/signin?next=/", "/signin/callback?code=x", "/signout", "/[", "/\u0000", "/.//evil.example", "/..//evil.example",
        "/%2e//evil.example", "/a/../..//evil.example", "/a//b", "/.."})
    void leads_home_instead_of_anywhere_else(String wanted) {
        assertThat(LocalPath.orHome(wanted)).isEqualTo("/");
    }

    @Test
    void leads_home_when_nothing_is_wanted_or_too_much() {
        assertThat(LocalPath.orHome(null)).isEqualTo("/");
        assertThat(LocalPath.orHome("/" + "a".repeat(2000))).isEqualTo("/");
    }

    @Test
    void writes_the_way_back_so_that_it_is_one_parameter() {
        assertThat(LocalPath.signInFor("/finance/plan?a=1&b=2")).isEqualTo("/signin?next=%2Ffinance%2Fplan%3Fa%3D1%26b%3D2");
        assertThat(LocalPath.signInFor("//evil.example")).isEqualTo("/signin");
    }
}
