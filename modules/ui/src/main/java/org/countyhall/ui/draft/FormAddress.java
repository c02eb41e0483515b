package org.countyhall.ui.draft;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

/** The address of the page that a form stands on: path within the application and parameters of the address, at most 500 characters. */
public final class FormAddress {

    /** The hidden field in which a form says its address. */
    public static final String PARAMETER = "draftAddress";

    private static final int LONGEST = 500;

    /** A browser takes doubled slashes for the name of another host, and dots for a way up: no page of ours has either in its path. */
    private static final Pattern ANOTHER_WAY = Pattern.compile("//|/\\.{1,2}(/|$)");

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

    /** Within this application, so that it may be redirected to, and short enough to be kept. */
    public static boolean isLocal(String address) {
        return address != null && address.length() <= LONGEST && isInside(address);
    }

    /** Certainly lies within this application: the one rule for every address that somebody is led on to. */
    public static boolean isInside(String address) {
        if (!address.startsWith("/") || address.startsWith("//") || address.chars().anyMatch(c -> c == '\\' || c < 0x20 || c == 0x7f)) {
            return false;
        }
        try {
            URI uri = new URI(address);
            return uri.getScheme() == null && uri.getRawAuthority() == null && !ANOTHER_WAY.matcher(uri.getPath()).find();
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
