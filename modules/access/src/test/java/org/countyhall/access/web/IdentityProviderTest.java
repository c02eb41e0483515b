package org.countyhall.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.servlet.http.HttpServletRequest;

import org.countyhall.access.domain.Grant;
import org.countyhall.core.access.Role;
import org.countyhall.ui.frame.PublicAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A provider on this machine that signs what each test wants it to sign. */
class IdentityProviderTest {

    private static RSAKey itsKey;
    private static RSAKey anotherKey;

    private final IdentityProvider provider = new IdentityProvider();
    private HttpServer server;
    private String issuer;
    private String idToken;
    private String exchanged;
    private PendingSignIn pending;

    @BeforeAll
    static void keys() throws JOSEException {
        itsKey = new RSAKeyGenerator(2048).keyID("one").generate();
        anotherKey = new RSAKeyGenerator(2048).keyID("one").generate();
    }

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        issuer = "http://localhost:" + server.getAddress().getPort();
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/auth", "token_endpoint": "%1$s/token", "jwks_uri": "%1$s/keys",
                "subject_types_supported": ["public"], "response_types_supported": ["code"],
                "id_token_signing_alg_values_supported": ["RS256"]}""".formatted(issuer)));
        server.createContext("/keys", exchange -> answer(exchange, new JWKSet(itsKey.toPublicJWK()).toString()));
        server.createContext("/token", exchange -> {
            exchanged = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            answer(exchange, "{\"access_token\": \"a\", \"token_type\": \"Bearer\", \"id_token\": \"" + idToken + "\"}");
        });
        server.start();
        provider.clock = Clock.systemUTC();
        provider.settings = new ProviderSettings();
        provider.settings.issuer = Optional.of(issuer);
        provider.settings.clientId = Optional.of("countyhall");
        provider.settings.clientSecret = Optional.of("not so secret");
        provider.settings.address = new PublicAddress() {
            @Override
            public String of(HttpServletRequest asked, String path) {
                return "https://countyhall.example" + path;
            }
        };
        provider.settings.rolesClaim = "groups";
        provider.settings.signature = "RS256";
        pending = provider.pending("/finance/plan");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void is_asked_with_state_nonce_and_a_challenge_and_sends_back_to_our_own_address() throws IdentityProvider.Away {
        URI address = provider.address(pending, request());
        assertThat(address.toString()).startsWith(issuer + "/auth?");
        Map<String, String> asked = Stream.of(address.getRawQuery().split("&")).map(part -> part.split("=", 2))
                .collect(Collectors.toMap(part -> part[0], part -> part[1]));
        assertThat(asked).containsEntry("state", pending.state()).containsEntry("nonce", pending.nonce())
                .containsEntry("code_challenge_method", "S256").containsEntry("response_type", "code")
                .containsEntry("redirect_uri", "https%3A%2F%2Fcountyhall.example%2Fsignin%2Fcallback")
                .containsKey("code_challenge").doesNotContainKey("code_verifier");
    }

    @Test
    void vouches_for_a_person_with_roles() throws Exception {
        idToken = signed(usual().build(), itsKey);
        assertThat(vouch()).isEqualTo(new Vouched(issuer + "|42", "jo.bloggs", "Jo Bloggs", List.of(Grant.everywhere(Role.AUDITOR))));
        assertThat(exchanged).contains("code=the-code").contains("code_verifier=" + pending.verifier());
    }

    @Test
    void is_not_believed_with_a_token_for_another_application() throws JOSEException {
        idToken = signed(usual().audience("another").build(), itsKey);
        refused("audience");
    }

    @Test
    void is_not_believed_with_the_token_of_another_sign_in() throws JOSEException {
        idToken = signed(usual().claim("nonce", "another").build(), itsKey);
        refused("nonce");
        idToken = signed(usual().claim("nonce", null).build(), itsKey);
        refused("nonce");
    }

    @Test
    void is_not_believed_with_a_token_of_another_provider() throws JOSEException {
        idToken = signed(usual().issuer("https://evil.example").build(), itsKey);
        refused("issuer");
    }

    @Test
    void is_not_believed_with_a_token_that_is_over() throws JOSEException {
        idToken = signed(usual().expirationTime(Date.from(Instant.now().minusSeconds(300))).build(), itsKey);
        refused("xpired");
    }

    @Test
    void is_not_believed_with_another_key_or_none() throws JOSEException {
        idToken = signed(usual().build(), anotherKey);
        refused("ignature");
        idToken = new PlainJWT(usual().build()).serialize();
        refused("");
    }

    @Test
    void is_away_when_nothing_answers() {
        server.stop(0);
        assertThatThrownBy(() -> provider.address(pending, request())).isInstanceOf(IdentityProvider.Away.class);
    }

    private JWTClaimsSet.Builder usual() {
        return new JWTClaimsSet.Builder().issuer(issuer).subject("42").audience("countyhall").claim("nonce", pending.nonce())
                .issueTime(new Date()).expirationTime(Date.from(Instant.now().plusSeconds(300)))
                .claim("preferred_username", "jo.bloggs").claim("name", "Jo Bloggs").claim("groups", List.of("auditor", "football"));
    }

    private static String signed(JWTClaimsSet claims, RSAKey key) throws JOSEException {
        SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build(), claims);
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    private Vouched vouch() throws IdentityProvider.Away, IdentityProvider.NotVouched {
        return provider.vouch(pending, "the-code", request());
    }

    private void refused(String why) {
        assertThatThrownBy(this::vouch).isInstanceOf(IdentityProvider.NotVouched.class).hasMessageContaining(why);
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest) Proxy.newProxyInstance(HttpServletRequest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class}, (proxy, method, arguments) -> {
                    throw new UnsupportedOperationException(method.getName());
                });
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
