package org.countyhall.ui.draft;

import jakarta.servlet.http.HttpServletRequest;

/** The address of the page that a form stands on: path within the application and parameters of the address, at most 500 characters. */
public final class FormAddress {

    /** The hidden field in which a form says its address. */
    public static final String PARAMETER = "draftAddress";

    private static final int LONGEST = 500;

    private FormAddress() {
    }

    public static String of(HttpServletRequest request) {
        String sent = "POST".equals(request.getMethod()) ? request.getParameter(PARAMETER) : null;
        if (isLocal(sent)) {
            return sent;
        }
        String path = request.getRequestURI().substring(request.getContextPath().length()).replaceFirst(";.*", "");
        String whole = request.getQueryString() == null ? path : path + "?" + request.getQueryString();
        return whole.length() > LONGEST ? whole.substring(0, LONGEST) : whole;
    }

    /** Within this application, so that it may be redirected to. */
    public static boolean isLocal(String address) {
        return address != null && address.length() <= LONGEST && address.matches("/(?![/\\\\])[^\\s\\\\]*");
    }
}
