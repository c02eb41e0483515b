package org.countyhall.imports.domain.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the first bytes of a file say that it is. */
enum Content {
    ZIP, TEXT;

    private static final int LOOK_AT = 1 << 20;
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private static final Map<String, String> OTHERS = new LinkedHashMap<>();

    static {
        OTHERS.put("%PDF", "PDF");
        OTHERS.put("\u0089PNG", "PNG");
        OTHERS.put("\u00FF\u00D8\u00FF", "JPEG");
        OTHERS.put("GIF8", "GIF");
        OTHERS.put("BM", "BMP");
        OTHERS.put("\u001F\u008B", "GZIP");
        OTHERS.put("BZh", "BZIP2");
        OTHERS.put("7z\u00BC\u00AF", "7-Zip");
        OTHERS.put("Rar!", "RAR");
        OTHERS.put("\u00FD7zXZ", "XZ");
        OTHERS.put("\u007FELF", "ELF");
        OTHERS.put("MZ", "EXE");
        OTHERS.put("{\\rtf", "RTF");
        OTHERS.put("PAR1", "Parquet");
        OTHERS.put("SQLite format", "SQLite");
    }

    /** @throws UnreadableFile when it is something else */
    static Content of(Path file) throws IOException {
        byte[] start = start(file);
        if (startsWith(start, "PK\u0003\u0004") || startsWith(start, "PK\u0005\u0006")) {
            return ZIP;
        }
        if (contains(start, COMPOUND, 1)) {
            throw contains(start, ENCRYPTED, start.length) || contains(end(file), ENCRYPTED, LOOK_AT)
                    ? UnreadableFile.unsafe("encrypted") : UnreadableFile.notATable("oldWorkbook");
        }
        for (Map.Entry<String, String> other : OTHERS.entrySet()) {
            if (startsWith(start, other.getKey()) && !looksLikeText(start)) {
                throw UnreadableFile.notATable("otherContent", other.getValue());
            }
        }
        refuseMarkup(start);
        return TEXT;
    }

    private static void refuseMarkup(byte[] start) {
        String text = new String(start, 0, Math.min(start.length, 200), StandardCharsets.ISO_8859_1)
                .replace("\u00EF\u00BB\u00BF", "").stripLeading();
        if (text.startsWith("<")) {
            throw UnreadableFile.notATable("otherContent", "HTML / XML");
        }
        if (text.startsWith("%PDF") || text.startsWith("{\\rtf")) {
            throw UnreadableFile.notATable("otherContent", text.startsWith("%") ? "PDF" : "RTF");
        }
        if (text.startsWith("{") || text.startsWith("[")) {
            throw UnreadableFile.notATable("otherContent", "JSON");
        }
    }

    /** A header such as "BMI,date" starts like a picture; a picture has control characters soon after. */
    private static boolean looksLikeText(byte[] start) {
        for (int i = 0; i < Math.min(start.length, 400); i++) {
            if (start[i] >= 0 && start[i] < ' ' && start[i] != '\t' && start[i] != '\r' && start[i] != '\n') {
                return false;
            }
        }
        return true;
    }

    private static byte[] start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(LOOK_AT);
        }
    }

    private static byte[] end(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(Math.max(0, Files.size(file) - LOOK_AT));
            return in.readNBytes(LOOK_AT);
        }
    }

    private static boolean startsWith(byte[] bytes, String magic) {
        return contains(bytes, magic.getBytes(StandardCharsets.ISO_8859_1), 1);
    }

    private static boolean contains(byte[] bytes, byte[] wanted, int positions) {
        for (int at = 0; at < positions && at + wanted.length <= bytes.length; at++) {
            int same = 0;
            while (same < wanted.length && bytes[at + same] == wanted[same]) {
                same++;
            }
            if (same == wanted.length) {
                return true;
            }
        }
        return false;
    }
}
