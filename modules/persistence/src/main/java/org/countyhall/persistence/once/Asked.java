package org.countyhall.persistence.once;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** What a use case was asked, as a fingerprint: two sendings of the same have the same one. */
final class Asked {

    private Asked() {
    }

    /** Empty where something was given that cannot be compared, as a file that is read while it comes in. */
    static Optional<String> fingerprint(Object[] given) {
        return Arrays.stream(given).allMatch(Asked::isPlain)
                ? Optional.of(hash(Arrays.toString(given))) : Optional.empty();
    }

    private static boolean isPlain(Object given) {
        if (given == null || given instanceof CharSequence || given instanceof Number || given instanceof Boolean || given instanceof Enum<?>
                || given instanceof Temporal) {
            return true;
        }
        if (given instanceof List<?> several) {
            return several.stream().allMatch(Asked::isPlain);
        }
        return given instanceof Record record && Arrays.stream(record.getClass().getRecordComponents())
                .allMatch(component -> isPlain(BeginAgain.valueOf(record, component)));
    }

    private static String hash(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
