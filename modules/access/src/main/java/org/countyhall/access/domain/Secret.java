package org.countyhall.access.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * What a token's bearer says: {@code ch_} and 256 random bits. With that much chance in it a plain SHA-256 is a safe thing to
 * keep, and one row is found by it.
 */
public record Secret(String value) {

    private static final String PREFIX = "ch_";
    private static final int BYTES = 32;
    private static final int PASSWORD_SIGNS = 20;
    private static final String READABLE = "abcdefghjkmnpqrstuvwxyz23456789X";
    private static final SecureRandom RANDOM = new SecureRandom();

    public static Secret fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Secret(PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** A first password: 100 random bits in groups that can be read out. */
    public static String password() {
        StringBuilder password = new StringBuilder();
        for (int sign = 0; sign < PASSWORD_SIGNS; sign++) {
            password.append(sign > 0 && sign % 5 == 0 ? "-" : "").append(READABLE.charAt(RANDOM.nextInt(READABLE.length())));
        }
        return password.toString();
    }

    /** SHA-256 in hexadecimal. */
    public String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** Never the secret itself. */
    @Override
    public String toString() {
        return "Secret";
    }
}
