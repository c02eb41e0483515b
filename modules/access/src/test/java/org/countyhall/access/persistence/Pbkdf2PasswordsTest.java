package org.countyhall.access.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.countyhall.core.CannotServe;
import org.glassfish.soteria.identitystores.hash.Pbkdf2PasswordHashImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Pbkdf2PasswordsTest {

    private static final String SALT = "wzsCgm6mTVpX9oTexyrTubu4k3fbZ0k9b1ONsScMKrA=";
    private static final String KEY = "467uVcul8zjVSu2lbRdHO1EG9/ieUTEoI88p1vJZalI/x6mNUvSndgqRzGc6dVSS2h1HZDDlqPoB73BPeOe1Tg==";
    private static final String SALT_AND_KEY = SALT + ":" + KEY;

    private final Pbkdf2Passwords passwords = with(Pbkdf2Passwords.LEAST_ITERATIONS);

    @Test
    void the_password_that_made_a_hash_matches_and_no_other_does() {
        String hash = passwords.hash("correct horse battery");
        assertThat(hash).startsWith("PBKDF2WithHmacSHA512:210000:").doesNotContain("correct horse");
        assertThat(passwords.match("correct horse battery", hash)).isTrue();
        assertThat(passwords.match("correct horse batterY", hash)).isFalse();
    }

    @Test
    void the_same_password_never_makes_the_same_hash() {
        assertThat(passwords.hash("correct horse battery")).isNotEqualTo(passwords.hash("correct horse battery"));
    }

    @Test
    void nobody_has_no_password() {
        assertThat(passwords.match("nobody has this password", null)).isFalse();
    }

    @Test
    void a_hash_of_fewer_iterations_or_another_function_is_weak() {
        assertThat(passwords.isWeak("PBKDF2WithHmacSHA512:210000:" + SALT_AND_KEY)).isFalse();
        assertThat(passwords.isWeak("PBKDF2WithHmacSHA512:209999:" + SALT_AND_KEY)).isTrue();
        assertThat(passwords.isWeak("PBKDF2WithHmacSHA256:900000:" + SALT_AND_KEY)).isTrue();
        assertThat(passwords.isWeak("anything")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"many:" + SALT_AND_KEY, "-1:" + SALT_AND_KEY, "99999999999:" + SALT_AND_KEY, "220000:c2FsdA==:aGFzaA==",
        "220000:" + SALT + ":YQ==", "220000:" + SALT + ":", "220000:not/base 64:" + KEY, "220000:" + SALT_AND_KEY + ":more",
        "220000:" + SALT_AND_KEY + "\n", ""})
    void what_is_no_whole_hash_of_ours_is_weak_and_breaks_nothing(String rest) {
        assertThat(passwords.isWeak("PBKDF2WithHmacSHA512:" + rest)).isTrue();
    }

    @Test
    void the_hash_that_is_made_is_not_weak() {
        assertThat(passwords.isWeak(passwords.hash("correct horse battery"))).isFalse();
    }

    @Test
    void fewer_iterations_than_are_safe_are_not_started_with() {
        assertThatThrownBy(() -> with(Pbkdf2Passwords.LEAST_ITERATIONS - 1)).isInstanceOf(CannotServe.class)
                .hasMessageContainingAll("PASSWORD_ITERATIONS is 209999", "Set it to 210000 or more");
        assertThat(System.clearProperty("countyhall.refusal")).as("what the terminal says").contains("PASSWORD_ITERATIONS");
    }

    @Test
    void the_demo_accounts_have_the_password_that_the_start_announces() throws IOException {
        try (InputStream demo = getClass().getResourceAsStream("/db/demo/access/V202611211841__access_demo_accounts.sql")) {
            Matcher hash = Pattern.compile("'(PBKDF2[^']+)'").matcher(new String(demo.readAllBytes(), StandardCharsets.UTF_8));
            assertThat(hash.find()).isTrue();
            assertThat(passwords.match("countyhall-demo", hash.group(1))).isTrue();
            assertThat(passwords.isWeak(hash.group(1))).isFalse();
        }
    }

    @Test
    @Timeout(60)
    void thirty_two_people_at_once_all_get_in_one_after_the_other() throws Exception {
        String hash = quickHash("correct horse battery");
        ExecutorService people = Executors.newFixedThreadPool(32);
        try {
            Callable<Boolean> signIn = () -> passwords.match("correct horse battery", hash);
            List<Future<Boolean>> answers = people.invokeAll(IntStream.range(0, 32).mapToObj(person -> signIn).toList());
            for (Future<Boolean> answer : answers) {
                assertThat(answer.get(1, TimeUnit.SECONDS)).isTrue();
            }
        } finally {
            people.shutdownNow();
        }
    }

    /** Its iterations are few, and comparing takes as many as the hash says. */
    private static String quickHash(String password) {
        Pbkdf2PasswordHashImpl quick = new Pbkdf2PasswordHashImpl();
        quick.initialize(Map.of("Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512", "Pbkdf2PasswordHash.Iterations", "2048"));
        return quick.generate(password.toCharArray());
    }

    private static Pbkdf2Passwords with(int iterations) {
        Pbkdf2Passwords passwords = new Pbkdf2Passwords();
        passwords.pbkdf2 = new Pbkdf2PasswordHashImpl();
        passwords.iterations = iterations;
        passwords.prepare();
        return passwords;
    }
}
