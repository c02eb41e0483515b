package org.countyhall.access.web;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import org.countyhall.ui.draft.FormAddress;

/** An address inside this application that is no way of signing in, the only kind that one is sent on to after that. */
final class LocalPath {

    static final String HOME = "/";

    private static final int LONGEST = 2000;

    private LocalPath() {
    }

    /** The wanted path with its query when it certainly lies here, else the home page. */
    static String orHome(String wanted) {
        return isLocal(wanted) ? wanted : HOME;
    }

    static boolean isLocal(String wanted) {
        return wanted != null && wanted.length() <= LONGEST && FormAddress.isInside(wanted) && !isSigningIn(URI.create(wanted).getPath());
    }

    private static boolean isSigningIn(String path) {
        return path.equals("/signin") || path.startsWith("/signin/") || path.equals("/signout");
    }

    /** The sign-in page that leads on to this path. */
    static String signInFor(String wanted) {
        return HOME.equals(wanted) || !isLocal(wanted) ? "/signin"
                : "/signin?next=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
    }
}
