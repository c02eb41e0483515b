package org.countyhall.complaints.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** The secret part of an address that opens something without signing in: 256 random bits. Only its hash is ever kept. */
public record SecretLink(String value) {

    private static final int BYTES = 32;
    private static final String SHAPE = "[A-Za-z0-9_-]{43}";
    private static final SecureRandom RANDOM = new SecureRandom();

    public static SecretLink fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new SecretLink(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Whether it can be one at all; what cannot is not even looked up. */
    public boolean isWellFormed() {
        return value != null && value.matches(SHAPE);
    }

    /** SHA-256 in hexadecimal: with that much chance in the secret, enough to keep. */
    public String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** Never the secret itself. */
    @Override
    public String toString() {
        return "SecretLink";
    }
}
