package org.countyhall.performance.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The addresses of a measure's pages. */
final class MeasureAddress {

    private static final String REDIRECT = ".xhtml?faces-redirect=true&code=";

    private MeasureAddress() {
    }

    static String of(String code) {
        return "/performance/measure?code=" + encoded(code);
    }

    static String commentary(String code, String period) {
        return "/performance/commentary?code=" + encoded(code) + "&period=" + encoded(period);
    }

    /** Where a form of a measure leads when it went through. */
    static String afterwards(String code) {
        return "/performance/measure" + REDIRECT + encoded(code);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
