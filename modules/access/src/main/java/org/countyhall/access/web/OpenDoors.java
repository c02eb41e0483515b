package org.countyhall.access.web;

import java.util.Set;

/** The few addresses that answer without signing in. Everything else is closed, also what is added tomorrow. */
final class OpenDoors {

    private static final Set<String> PATHS = Set.of("/signin", "/signin.xhtml", "/signin/callback", "/signin/provider", "/openapi",
            "/health", "/health/live", "/health/ready", "/health/started", "/favicon.ico", "/robots.txt");
    private static final String RESOURCES = "/jakarta.faces.resource/";
    private static final String ERRORS = "/error/";

    private OpenDoors() {
    }

    /** @param path within the application, decoded and without {@code ;parameters} */
    static boolean isOpen(String path) {
        return isSecretLink(path) || PATHS.contains(path) || isResource(path) || path.startsWith(ERRORS) || path.startsWith("/openapi/");
    }

    /** Addresses that carry their own proof: a secret of 256 bits that was given to one person for one purpose. */
    static boolean isSecretLink(String path) {
        return path.startsWith("/calendar/") || path.equals("/contribute") || path.equals("/contribute.xhtml");
    }

    static boolean isResource(String path) {
        return path.startsWith(RESOURCES);
    }

    static boolean isInterface(String path) {
        return path.equals("/api") || path.startsWith("/api/");
    }

    static boolean isMetrics(String path) {
        return path.equals("/metrics") || path.startsWith("/metrics/");
    }
}
