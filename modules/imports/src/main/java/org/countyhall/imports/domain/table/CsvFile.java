package org.countyhall.imports.domain.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A CSV file in UTF-8 (with or without its mark) or in UTF-16 with its mark, as spreadsheets save them; separated by comma,
 * semicolon or tab, whichever its first line has most of. Any other encoding is refused with the row that gives it away.
 */
final class CsvFile implements TableFile {

    private static final String CANDIDATES = ",;\t|";
    private static final int LONGEST_FIRST_LINE = 200_000;

    private final Path file;
    private final String name;
    private final ReadingLimits limits;
    private final Charset charset;
    private final int markLength;
    private final char separator;
    private final boolean separatorLine;

    CsvFile(Path file, String name, ReadingLimits limits) throws IOException {
        this.file = file;
        this.name = name;
        this.limits = limits;
        byte[] mark;
        try (InputStream in = Files.newInputStream(file)) {
            mark = in.readNBytes(4);
        }
        charset = charset(mark);
        markLength = charset != StandardCharsets.UTF_8 ? 2 : startsWith(mark, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        String first = firstLine();
        separatorLine = first.matches("(?i)sep=.");
        separator = separatorLine ? first.charAt(4) : mostOf(first);
    }

    private static Charset charset(byte[] mark) {
        if (startsWith(mark, 0xFF, 0xFE, 0, 0) || startsWith(mark, 0, 0, 0xFE, 0xFF)) {
            throw UnreadableFile.unsafe("otherEncoding", "UTF-32");
        }
        if (startsWith(mark, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        return startsWith(mark, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
    }

    private static boolean startsWith(byte[] bytes, int... wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    /** The first line with something in it, outside of quotes. */
    private String firstLine() throws IOException {
        StringBuilder line = new StringBuilder();
        try (Reader in = new BufferedReader(new InputStreamReader(withoutMark(), charset))) {
            boolean quoted = false;
            for (int c = in.read(); c >= 0 && line.length() < LONGEST_FIRST_LINE; c = in.read()) {
                quoted ^= c == '"';
                if (!quoted && (c == '\n' || c == '\r')) {
                    if (line.length() > 0) {
                        break;
                    }
                } else if (!quoted) {
                    line.append((char) c);
                }
            }
        }
        return line.toString();
    }

    private static char mostOf(String line) {
        char most = ',';
        long count = 0;
        for (char candidate : CANDIDATES.toCharArray()) {
            long here = line.chars().filter(c -> c == candidate).count();
            if (here > count) {
                most = candidate;
                count = here;
            }
        }
        return most;
    }

    private InputStream withoutMark() throws IOException {
        InputStream in = Files.newInputStream(file);
        in.skipNBytes(markLength);
        return in;
    }

    @Override
    public Format format() {
        return Format.CSV;
    }

    @Override
    public List<String> sheets() {
        return List.of(name);
    }

    @Override
    public TableRows rows(String sheet) {
        try {
            CountedInput counted = new CountedInput(withoutMark(), Files.size(file) - markLength);
            InputStream checked = charset == StandardCharsets.UTF_8 ? new Utf8Guard(counted) : new Utf16Guard(counted, charset);
            return new CsvRows(new InputStreamReader(checked, charset), counted, separator, separatorLine, limits);
        } catch (IOException gone) {
            throw UnreadableFile.unsafe("damaged");
        }
    }

    @Override
    public void close() {
        // nothing is held between two readings
    }
}
