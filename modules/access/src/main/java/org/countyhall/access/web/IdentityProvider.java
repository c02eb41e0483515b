package org.countyhall.access.web;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/**
 * The council's OpenID Connect provider: authorisation code with PKCE, state and nonce. What it is and which keys it signs with is
 * asked for at the first sign-in, not at the start, so that the application starts without it.
 */
@ApplicationScoped
class IdentityProvider {

    private static final int TIMEOUT_MILLIS = 5_000;
    private static final int MOST_BYTES = 200_000;
    private static final Duration KNOWN_FOR = Duration.ofHours(1);

    @Inject
    ProviderSettings settings;

    @Inject
    Clock clock;

    private Known known;

    private record Known(OIDCProviderMetadata metadata, IDTokenValidator validator, Instant until) {
    }

    /** The provider does not answer, or not as a provider does. */
    static final class Away extends Exception {
        Away(Throwable cause) {
            super(cause);
        }
    }

    /** The provider answered and what it sent may not be believed, or it refused. */
    static final class NotVouched extends Exception {
        NotVouched(String why) {
            super(why);
        }
    }

    PendingSignIn pending(String next) {
        return new PendingSignIn(new State().getValue(), new Nonce().getValue(), new CodeVerifier().getValue(), next, clock.instant());
    }

    URI address(PendingSignIn pending, HttpServletRequest request) throws Away {
        return new AuthenticationRequest.Builder(ResponseType.CODE, new Scope("openid", "profile"), client(),
                URI.create(settings.callback(request)))
                .endpointURI(known().metadata().getAuthorizationEndpointURI())
                .state(new State(pending.state()))
                .nonce(new Nonce(pending.nonce()))
                .codeChallenge(new CodeVerifier(pending.verifier()), CodeChallengeMethod.S256)
                .build().toURI();
    }

    /** Who it is, once the code was exchanged and every part of the ID token was checked. */
    Vouched vouch(PendingSignIn pending, String code, HttpServletRequest request) throws Away, NotVouched {
        try {
            TokenRequest exchange = new TokenRequest.Builder(known().metadata().getTokenEndpointURI(),
                    new ClientSecretBasic(client(), new Secret(settings.requireClientSecret())),
                    new AuthorizationCodeGrant(new AuthorizationCode(code), URI.create(settings.callback(request)),
                            new CodeVerifier(pending.verifier()))).build();
            HTTPRequest http = exchange.toHTTPRequest();
            http.setConnectTimeout(TIMEOUT_MILLIS);
            http.setReadTimeout(TIMEOUT_MILLIS);
            TokenResponse answer = OIDCTokenResponseParser.parse(http.send());
            if (!answer.indicatesSuccess()) {
                throw new NotVouched("the provider refused the code: " + answer.toErrorResponse().getErrorObject().getCode());
            }
            IDTokenClaimsSet claims = known().validator().validate(
                    answer.toSuccessResponse().getTokens().toOIDCTokens().getIDToken(), new Nonce(pending.nonce()));
            return Vouched.from(claims.toJSONObject(), claims.getIssuer().getValue(), settings.rolesClaim());
        } catch (IOException | JOSEException unreachable) {
            throw new Away(unreachable);
        } catch (BadJOSEException | ParseException untrue) {
            throw new NotVouched(untrue.getMessage());
        }
    }

    private ClientID client() {
        return new ClientID(settings.requireClientId());
    }

    private synchronized Known known() throws Away {
        Instant now = clock.instant();
        if (known == null || !now.isBefore(known.until())) {
            try {
                Issuer issuer = new Issuer(settings.requireIssuer());
                OIDCProviderMetadata metadata = OIDCProviderMetadata.resolve(issuer, TIMEOUT_MILLIS, TIMEOUT_MILLIS);
                IDTokenValidator validator = new IDTokenValidator(issuer, client(), JWSAlgorithm.parse(settings.signature()),
                        metadata.getJWKSetURI().toURL(), new DefaultResourceRetriever(TIMEOUT_MILLIS, TIMEOUT_MILLIS, MOST_BYTES));
                known = new Known(metadata, validator, now.plus(KNOWN_FOR));
            } catch (GeneralException | IOException unreachable) {
                throw new Away(unreachable);
            }
        }
        return known;
    }
}
