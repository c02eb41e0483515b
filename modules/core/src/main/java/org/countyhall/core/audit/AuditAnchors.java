package org.countyhall.core.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;

/**
 * Ends of the audit chain as they were noted from time to time in a file outside the database, a line {@code number hash}
 * each. Whoever cuts rows off the end, or puts back an old copy of the database, would have to change this file too.
 */
public final class AuditAnchors {

    public static final AuditAnchors NONE = new AuditAnchors(Map.of());

    private final Map<Long, String> hashes;

    private AuditAnchors(Map<Long, String> hashes) {
        this.hashes = hashes;
    }

    /** What was noted so far; nothing when the file is not there. */
    public static AuditAnchors read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return NONE;
        }
        Map<Long, String> hashes = new HashMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] words = line.split(" ");
            if (words.length == 2 && words[0].matches("\\d{1,18}")) {
                hashes.put(Long.valueOf(words[0]), words[1]);
            }
        }
        return new AuditAnchors(hashes);
    }

    /** Notes the present end. */
    public static void note(Path file, long number, String hash) throws IOException {
        Files.writeString(file, number + " " + hash + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** The highest number noted; 0 when none is. */
    long last() {
        return hashes.keySet().stream().mapToLong(Long::longValue).max().orElse(0);
    }

    boolean allow(long number, String hash) {
        String noted = hashes.get(number);
        return noted == null || noted.equals(hash);
    }
}
