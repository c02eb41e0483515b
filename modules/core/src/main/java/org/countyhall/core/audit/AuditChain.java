package org.countyhall.core.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keyed hash (HMAC-SHA-256) that ties each row of the audit trail to the one before it: whoever changes, removes, swaps
 * or adds a row without the key breaks the chain at that row.
 */
public final class AuditChain {

    /** What the first row follows. */
    public static final String START = "0".repeat(64);

    private final SecretKeySpec key;

    /** @param key the secret of the setting {@code audit.key}, at least 32 characters */
    public AuditChain(String key) {
        if (key == null || key.length() < 32) {
            throw new IllegalArgumentException("the audit key needs at least 32 characters");
        }
        this.key = new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    /** @return the row's hash in 64 hexadecimal digits */
    public String hash(String previous, AuditTrail.Entry row) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            add(mac, previous);
            mac.update(ByteBuffer.allocate(Long.BYTES).putLong(0, row.number()));
            add(mac, instant(row.at()));
            for (String part : new String[] {row.who(), row.what(), row.subject(), row.before(), row.after()}) {
                add(mac, part);
            }
            return HexFormat.of().formatHex(mac.doFinal());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has HmacSHA256", impossible);
        }
    }

    /** Each part with its length before it, so that no two rows read the same; nothing (-1) is not the empty text (0). */
    private static void add(Mac mac, String part) {
        byte[] bytes = part == null ? null : part.getBytes(StandardCharsets.UTF_8);
        mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes == null ? -1 : bytes.length));
        if (bytes != null) {
            mac.update(bytes);
        }
    }

    private static String instant(Instant at) {
        return at.getEpochSecond() + "." + at.getNano() / 1000;
    }
}
