package org.countyhall.access.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** An address inside this application, the only kind that one is sent on to after signing in. */
final class LocalPath {

    static final String HOME = "/";

    /** A browser takes doubled slashes for the name of another host, and dots for a way up: no page of ours has either in its path. */
    private static final Pattern ANOTHER_WAY = Pattern.compile("//|/\\.{1,2}(/|$)");

    private LocalPath() {
    }

    /** The wanted path with its query when it certainly lies here, else the home page. */
    static String orHome(String wanted) {
        return isLocal(wanted) ? wanted : HOME;
    }

    static boolean isLocal(String wanted) {
        if (wanted == null || !wanted.startsWith("/") || wanted.startsWith("//") || wanted.length() > 2000
                || wanted.chars().anyMatch(c -> c == '\\' || c < 0x20 || c == 0x7f)) {
            return false;
        }
        try {
            URI uri = new URI(wanted);
            return uri.getScheme() == null && uri.getRawAuthority() == null && !ANOTHER_WAY.matcher(uri.getPath()).find()
                    && !uri.getPath().equals("/signin") && !uri.getPath().startsWith("/signin/") && !uri.getPath().equals("/signout");
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    /** The sign-in page that leads on to this path. */
    static String signInFor(String wanted) {
        return HOME.equals(wanted) || !isLocal(wanted) ? "/signin"
                : "/signin?next=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
    }
}
