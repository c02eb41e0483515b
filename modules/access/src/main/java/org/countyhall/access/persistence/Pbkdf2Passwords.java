package org.countyhall.access.persistence;

import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;

import org.countyhall.access.domain.Passwords;
import org.countyhall.core.CannotServe;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * PBKDF2 with HMAC-SHA-512 by the server's own implementation. Its iterations follow OWASP's Password Storage Cheat Sheet and may
 * be raised by a setting; an older hash is renewed at the next sign-in. As many run at once as there are processors: thirty people
 * signing in together wait for each other, and everybody else's pages do not.
 */
@ApplicationScoped
class Pbkdf2Passwords implements Passwords {

    static final int LEAST_ITERATIONS = 210_000;
    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";

    /** A salt of 32 bytes and a key of 64, as written in Base64; with shorter ones a password could be met by chance. */
    private static final Pattern OURS = Pattern.compile(ALGORITHM + ":(\\d{1,9}):[A-Za-z0-9+/]{43}=:[A-Za-z0-9+/]{86}==");

    @Inject
    Pbkdf2PasswordHash pbkdf2;

    @Inject
    @ConfigProperty(name = "password.iterations", defaultValue = "220000")
    int iterations;

    private final Semaphore processors = new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors()), true);
    private volatile String nobodysHash;

    @PostConstruct
    void prepare() {
        check();
        pbkdf2.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", ALGORITHM,
                "Pbkdf2PasswordHash.Iterations", Integer.toString(iterations),
                "Pbkdf2PasswordHash.SaltSizeBytes", "32",
                "Pbkdf2PasswordHash.KeySizeBytes", "64"));
    }

    @Override
    public void check() {
        if (iterations < LEAST_ITERATIONS) {
            throw new CannotServe("PASSWORD_ITERATIONS is " + iterations + ", and passwords kept with fewer than " + LEAST_ITERATIONS
                    + " are guessed too quickly. Set it to " + LEAST_ITERATIONS + " or more, or leave it out.");
        }
    }

    @Override
    public String hash(String password) {
        return inTurn(() -> pbkdf2.generate(password.toCharArray()));
    }

    @Override
    public boolean match(String password, String hash) {
        String against = hash == null ? hashOfNobody() : hash;
        boolean same = inTurn(() -> pbkdf2.verify(password.toCharArray(), against));
        return same && hash != null;
    }

    @Override
    public boolean isWeak(String hash) {
        Matcher parts = OURS.matcher(hash);
        return !parts.matches() || Integer.parseInt(parts.group(1)) < iterations;
    }

    private String hashOfNobody() {
        if (nobodysHash == null) {
            nobodysHash = hash("nobody has this password");
        }
        return nobodysHash;
    }

    private <T> T inTurn(Supplier<T> work) {
        processors.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            processors.release();
        }
    }
}
