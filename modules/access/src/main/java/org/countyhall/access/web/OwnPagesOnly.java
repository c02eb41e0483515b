package org.countyhall.access.web;

import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.countyhall.core.Texts;
import org.countyhall.ui.frame.ServedPath;
import org.countyhall.ui.rest.Problem;

/**
 * Lets a request that changes something pass only when it was sent from our own pages: browsers say where a request comes from, and
 * another site cannot make them lie. A system that sends its token with a request proves more than that and is not asked.
 */
public class OwnPagesOnly extends HttpFilter {

    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = ServedPath.of(request);
        boolean byToken = OpenDoors.isInterface(path) && SignInAtTheDoor.bearerOf(request).isPresent();
        if (byToken || isOwn(request)) {
            chain.doFilter(request, response);
        } else if (OpenDoors.isInterface(path)) {
            Problem.of(HttpServletResponse.SC_FORBIDDEN, "access.foreignPage").write(response);
        } else {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().write(Texts.refusal("access.foreignPage"));
        }
    }

    static boolean isOwn(HttpServletRequest request) {
        return isOwn(request.getMethod(), request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"), request.getHeader("Referer"),
                request.getHeader("Host"));
    }

    /**
     * Whether the headers say that the request comes from a page of this host. What a browser says of the site comes first; a browser
     * that does not say it must name a page or origin of the same host; a request that names nothing is refused.
     */
    static boolean isOwn(String method, String site, String origin, String referer, String host) {
        if (HARMLESS.contains(method)) {
            return true;
        }
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            return false;
        }
        if (origin != null) {
            return isOfHost(origin, host);
        }
        return referer != null ? isOfHost(referer, host) : site != null;
    }

    private static boolean isOfHost(String address, String host) {
        try {
            URI uri = URI.create(address);
            return host != null && uri.getRawAuthority() != null
                    && uri.getRawAuthority().toLowerCase(Locale.ROOT).equals(host.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
