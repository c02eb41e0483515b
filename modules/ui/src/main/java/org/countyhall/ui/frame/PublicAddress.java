package org.countyhall.ui.frame;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The address of the application as people and other systems outside type it: the setting PUBLIC_URL, else the one that the request names. */
@ApplicationScoped
public class PublicAddress {

    @Inject
    @ConfigProperty(name = "public.url")
    Optional<String> publicUrl = Optional.empty();

    @Inject
    @ConfigProperty(name = "behind.tls", defaultValue = "false")
    boolean behindTls;

    /** @param path within the application, for example {@code /contribute} */
    public String of(HttpServletRequest request, String path) {
        return of(request.getRequestURL().toString(), request.getScheme(), request.getContextPath(), path);
    }

    String of(String asked, String scheme, String context, String path) {
        String base = publicUrl.filter(text -> !text.isBlank()).orElseGet(() -> asked.replaceFirst("^(https?://[^/]+).*", "$1")
                .replaceFirst("^https?", behindTls ? "https" : scheme) + context);
        return base.replaceFirst("/+$", "") + path;
    }
}
