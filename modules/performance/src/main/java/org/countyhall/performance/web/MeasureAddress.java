package org.countyhall.performance.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The addresses of a measure's pages. */
final class MeasureAddress {

    private MeasureAddress() {
    }

    static String of(String code) {
        return "/performance/measure?code=" + encoded(code);
    }

    static String commentary(String code, String period) {
        return "/performance/commentary?code=" + encoded(code) + "&period=" + encoded(period);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
