package org.countyhall.imports.domain.checking;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Which keys a file had so far and in which row: twenty bytes a row, so that a million rows can be compared in memory. */
final class SeenKeys {

    private final MessageDigest digest;
    private long[] firsts = new long[1 << 12];
    private long[] seconds = new long[1 << 12];
    private int[] rows = new int[1 << 12];
    private int count;

    SeenKeys() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** The row that had the key before, or 0; then this row has it. */
    int rowBefore(String key, int row) {
        ByteBuffer hash = ByteBuffer.wrap(digest.digest(key.getBytes(StandardCharsets.UTF_8)));
        if (count * 2 >= rows.length) {
            grow();
        }
        return put(hash.getLong(), hash.getLong(), row);
    }

    private int put(long first, long second, int row) {
        int at = (int) first & rows.length - 1;
        while (rows[at] != 0) {
            if (firsts[at] == first && seconds[at] == second) {
                return rows[at];
            }
            at = at + 1 & rows.length - 1;
        }
        firsts[at] = first;
        seconds[at] = second;
        rows[at] = row;
        count++;
        return 0;
    }

    private void grow() {
        long[] oldFirsts = firsts;
        long[] oldSeconds = seconds;
        int[] oldRows = rows;
        firsts = new long[oldRows.length * 2];
        seconds = new long[oldRows.length * 2];
        rows = new int[oldRows.length * 2];
        count = 0;
        for (int i = 0; i < oldRows.length; i++) {
            if (oldRows[i] != 0) {
                put(oldFirsts[i], oldSeconds[i], oldRows[i]);
            }
        }
    }
}
