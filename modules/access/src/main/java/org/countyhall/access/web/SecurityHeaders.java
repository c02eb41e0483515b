package org.countyhall.access.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The headers that tell a browser what it must not do with our pages. Faces pages write their own Content-Security-Policy with the
 * nonce of their scripts (the parameter {@code primefaces.CSP_POLICY}), which takes the place of the stricter one here.
 */
@ApplicationScoped
class SecurityHeaders {

    /** Ends with script-src, since PrimeFaces appends the nonce to the end. */
    static final String POLICY = "default-src 'self'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'; object-src 'none'; "
            + "img-src 'self' data:; font-src 'self' data:; connect-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; "
            + "script-src 'self'";

    private static final String PERMISSIONS = "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), "
            + "magnetometer=(), microphone=(), midi=(), payment=(), usb=(), browsing-topics=()";

    @Inject
    @ConfigProperty(name = "behind.tls", defaultValue = "false")
    boolean behindTls;

    void write(HttpServletRequest request, HttpServletResponse response, String path) {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", PERMISSIONS);
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (!OpenDoors.isResource(path)) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (behindTls || request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }
}
