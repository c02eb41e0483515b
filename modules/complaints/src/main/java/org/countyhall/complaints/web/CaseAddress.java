package org.countyhall.complaints.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where a case is found in the application. */
public final class CaseAddress {

    private CaseAddress() {
    }

    public static String of(String reference) {
        return "/complaints/case?reference=" + encoded(reference);
    }

    /** Where a form of a case leads when it went through. */
    public static String outcome(String reference) {
        return "/complaints/case.xhtml?faces-redirect=true&reference=" + encoded(reference);
    }

    private static String encoded(String reference) {
        return URLEncoder.encode(reference, StandardCharsets.UTF_8);
    }
}
