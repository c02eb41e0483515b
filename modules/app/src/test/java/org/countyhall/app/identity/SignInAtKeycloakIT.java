package org.countyhall.app.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Cookie;

import org.countyhall.run.EmbeddedMariaDb;
import org.countyhall.testkit.RunningApplication;
import org.countyhall.testkit.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * People in a real browser sign in to the shipped application at a real Keycloak. It runs as in production, with a first administrator
 * from the settings who signs in by the form.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SignInAtKeycloakIT {

    private static final String WANTED = "/access/profile?from=a%20letter";

    /** Of the password that {@link Visitor#signIn} types. */
    private static final String HASH = "PBKDF2WithHmacSHA512:220000:wzsCgm6mTVpX9oTexyrTubu4k3fbZ0k9b1ONsScMKrA="
            + ":467uVcul8zjVSu2lbRdHO1EG9/ieUTEoI88p1vJZalI/x6mNUvSndgqRzGc6dVSS2h1HZDDlqPoB73BPeOe1Tg==";
    private static final int PATIENCE_MILLIS = 90_000;

    private static Keycloak keycloak;
    private static RunningApplication application;

    @BeforeAll
    static void start() {
        int port = EmbeddedMariaDb.freePort();
        int keycloakPort = EmbeddedMariaDb.freePort();
        application = RunningApplication.launch(RunningApplication.freshHome("identity"), port, Map.of(
                "DEMO_MODE", "false",
                "ADMIN_NAME", "first.administrator",
                "ADMIN_PASSWORD_HASH", HASH,
                "OIDC_ISSUER", "http://localhost:" + keycloakPort + "/realms/countyhall",
                "OIDC_CLIENT_ID", "countyhall",
                "OIDC_CLIENT_SECRET", "keycloak-test-secret"));
        keycloak = Keycloak.start(keycloakPort, "http://localhost:" + port);
        application.awaitReady();
    }

    @AfterAll
    static void stop() {
        if (keycloak != null) {
            keycloak.close();
        }
        if (application != null) {
            application.close();
        }
    }

    @Test
    @Order(1)
    void leads_to_the_page_that_was_asked_for_with_the_roles_that_keycloak_says() {
        try (Visitor olive = visitor()) {
            olive.open(WANTED);
            assertThat(olive.address()).startsWith("/signin?next=");
            String before = sessionOf(olive);
            olive.page().click("#provider");
            atKeycloak(olive.page(), "olive.officer", "olive-and-keycloak");
            olive.page().waitForURL(address -> address.startsWith(application.url()) && !address.contains("/signin"));

            assertThat(olive.address()).isEqualTo(WANTED);
            assertThat(olive.page().textContent("main")).contains("olive.officer", "Complaints officer").doesNotContain("football");
            assertThat(olive.page().textContent("header")).contains("Olive Officer");
            assertThat(sessionOf(olive)).isNotEmpty().isNotEqualTo(before);
            assertThat(olive.open("/access/accounts")).isEqualTo(403);
            olive.picture("identity-signed-in");
        }
    }

    @Test
    @Order(2)
    void limits_a_role_to_the_directorate_that_keycloak_says() {
        try (Visitor dora = visitor()) {
            signIn(dora, "dora.director", "dora-and-keycloak");
            dora.open("/access/profile");
            assertThat(dora.page().textContent("main")).contains("Director", "Adult Social Care and Health");
        }
    }

    @Test
    @Order(3)
    void tells_somebody_without_a_role_here_so_and_lets_nobody_take_the_name_of_another() {
        try (Visitor norman = visitor()) {
            signIn(norman, "norman.nobody", "norman-and-keycloak");
            assertThat(norman.address()).isEqualTo("/signin?problem=noRole");
            assertThat(norman.page().textContent("[role=alert]")).contains("no role");
            assertThat(norman.open("/access/profile")).isEqualTo(200);
            assertThat(norman.address()).startsWith("/signin");
        }
        try (Visitor impostor = visitor()) {
            signIn(impostor, "first.administrator", "impostor-and-keycloak");
            assertThat(impostor.address()).isEqualTo("/signin?problem=nameOfAnother");
        }
    }

    @Test
    @Order(4)
    void believes_only_an_answer_to_its_own_question() {
        try (Visitor victim = visitor()) {
            victim.open("/signin/callback?code=stolen&state=invented");
            assertThat(victim.address()).isEqualTo("/signin?problem=expired");

            victim.open("/signin");
            victim.page().click("#provider");
            victim.page().waitForSelector("#username");
            victim.open("/signin/callback?code=stolen&state=invented");
            assertThat(victim.address()).isEqualTo("/signin?problem=expired");
            assertThat(victim.page().textContent("[role=alert]")).contains("took too long");
        }
    }

    @Test
    @Order(5)
    void believes_an_answer_once() {
        try (Visitor olive = visitor()) {
            String[] callback = new String[1];
            olive.page().onRequest(request -> {
                if (request.url().contains("/signin/callback")) {
                    callback[0] = request.url().substring(application.url().length());
                }
            });
            signIn(olive, "olive.officer", "olive-and-keycloak");
            assertThat(olive.address()).isEqualTo("/");
            olive.page().context().clearCookies();
            olive.open(callback[0]);
            assertThat(olive.address()).isEqualTo("/signin?problem=expired");
        }
    }

    @Test
    @Order(6)
    void refuses_a_code_that_keycloak_gave_to_another_application() {
        try (Visitor mallory = visitor()) {
            mallory.open("/signin");
            String[] asked = questionOf(mallory);
            mallory.page().click("#provider");
            mallory.page().waitForSelector("#username");
            mallory.page().navigate(asked[0].replace("client_id=countyhall", "client_id=another-application"));
            atKeycloak(mallory.page(), "olive.officer", "olive-and-keycloak");
            mallory.page().waitForURL(address -> address.startsWith(application.url()));
            assertThat(mallory.address()).startsWith("/signin?problem=notVouched");
            assertThat(mallory.page().textContent("[role=alert]")).contains("did not confirm");
        }
    }

    @Test
    @Order(7)
    void lets_people_go_on_when_keycloak_is_down_and_tells_the_others() {
        try (Visitor olive = visitor(); Visitor late = visitor()) {
            signIn(olive, "olive.officer", "olive-and-keycloak");
            keycloak.close();

            assertThat(olive.open("/access/profile")).isEqualTo(200);
            assertThat(olive.page().textContent("main")).contains("olive.officer");
            late.open("/signin?next=/access/profile");
            String[] asked = questionOf(late);
            late.page().route(address -> address.contains("/protocol/openid-connect/auth"), Route::abort);
            late.page().click("#provider");
            late.page().waitForCondition(() -> asked[0] != null);
            late.open("/signin/callback?code=any&state=" + asked[0].replaceFirst(".*[?&]state=([^&]+).*", "$1"));
            assertThat(late.address()).isEqualTo("/signin?problem=providerAway&next=%2Faccess%2Fprofile");
            assertThat(late.page().textContent("[role=alert]")).contains("does not answer");
            late.signIn("first.administrator");
            assertThat(late.open("/access/profile")).isEqualTo(200);
        }
    }

    private static Visitor visitor() {
        Visitor visitor = Visitor.of(application);
        visitor.page().setDefaultTimeout(PATIENCE_MILLIS);
        return visitor;
    }

    private static void signIn(Visitor visitor, String name, String password) {
        visitor.open("/signin");
        visitor.page().click("#provider");
        atKeycloak(visitor.page(), name, password);
        visitor.page().waitForURL(address -> address.startsWith(application.url()) && !address.contains("/signin/callback"));
    }

    private static void atKeycloak(Page page, String name, String password) {
        page.waitForSelector("#username");
        page.fill("#username", name);
        page.fill("#password", password);
        page.click("#kc-login");
    }

    /** Becomes the address under which Keycloak is asked, once it is. */
    private static String[] questionOf(Visitor visitor) {
        String[] asked = new String[1];
        visitor.page().onRequest(request -> {
            if (request.url().contains("/protocol/openid-connect/auth")) {
                asked[0] = request.url();
            }
        });
        return asked;
    }

    private static String sessionOf(Visitor visitor) {
        return visitor.page().context().cookies(application.url()).stream().filter(cookie -> cookie.name.equals("COUNTYHALL"))
                .map((Cookie cookie) -> cookie.value).findFirst().orElse("");
    }
}
