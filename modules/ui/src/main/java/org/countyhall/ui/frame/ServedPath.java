package org.countyhall.ui.frame;

import jakarta.servlet.http.HttpServletRequest;

/**
 * The path that the server will serve: within the application, decoded, without dots, doubled slashes and what follows a semicolon.
 * Whoever decides by the path asks this one and never the address as it was typed, which has many spellings.
 */
public final class ServedPath {

    private ServedPath() {
    }

    public static String of(HttpServletRequest request) {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        return path.isEmpty() ? "/" : path;
    }
}
