package org.countyhall.access.web;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

import org.countyhall.ui.frame.PublicAddress;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The council's identity provider, when one is configured, and whether the form stays beside it. */
@ApplicationScoped
class ProviderSettings {

    @Inject
    @ConfigProperty(name = "oidc.issuer")
    Optional<String> issuer = Optional.empty();

    @Inject
    @ConfigProperty(name = "oidc.client.id")
    Optional<String> clientId = Optional.empty();

    @Inject
    @ConfigProperty(name = "oidc.client.secret")
    Optional<String> clientSecret = Optional.empty();

    @Inject
    @ConfigProperty(name = "oidc.roles.claim", defaultValue = "groups")
    String rolesClaim;

    @Inject
    @ConfigProperty(name = "oidc.signature", defaultValue = "RS256")
    String signature;

    @Inject
    PublicAddress address;

    boolean isConfigured() {
        return issuer.filter(text -> !text.isBlank()).isPresent();
    }

    String requireIssuer() {
        return issuer.orElseThrow(() -> new IllegalStateException("OIDC_ISSUER is not set"));
    }

    String rolesClaim() {
        return rolesClaim;
    }

    String signature() {
        return signature;
    }

    String requireClientId() {
        return clientId.orElseThrow(() -> new IllegalStateException("OIDC_ISSUER is set and OIDC_CLIENT_ID is not"));
    }

    String requireClientSecret() {
        return clientSecret.orElseThrow(() -> new IllegalStateException("OIDC_ISSUER is set and OIDC_CLIENT_SECRET is not"));
    }

    /** Where the provider sends people back to: the public address of the application, as the provider knows it. */
    String callback(HttpServletRequest request) {
        return address.of(request, "/signin/callback");
    }
}
