package org.countyhall.complaints.domain.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

import org.countyhall.core.BadInput;

/** An office file, which is a packed folder: which office file it is, and that it carries nothing that runs, is locked or explodes. */
final class PackedFile {

    private static final int MOST_ENTRIES = 10_000;
    private static final long MOST_UNPACKED = 400L * 1024 * 1024;
    private static final long MOST_TIMES = 200;
    private static final int HEAD = 64 * 1024;
    private static final Pattern RUNS = Pattern.compile(".*\\.(exe|dll|com|scr|bat|cmd|ps1|vbs|vbe|js|jse|wsf|hta|jar|msi|lnk|sh)");

    private final String name;
    private final long most;
    private boolean document;
    private boolean workbook;
    private boolean text;
    private int entries;
    private long unpacked;

    private PackedFile(String name, long size) {
        this.name = name;
        this.most = Math.min(MOST_UNPACKED, Math.max(1024 * 1024, size * MOST_TIMES));
    }

    static Optional<FileKind> kindOf(Path file, String name) throws IOException {
        PackedFile looked = new PackedFile(name, Files.size(file));
        try (ZipInputStream packed = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = packed.getNextEntry(); entry != null; entry = packed.getNextEntry()) {
                looked.at(entry, packed);
            }
        } catch (ZipException locked) {
            throw refused(String.valueOf(locked.getMessage()).contains("encrypted") ? "attachmentLocked" : "attachmentUnreadable", name);
        } catch (IOException | IllegalArgumentException broken) {
            throw refused("attachmentUnreadable", name);
        }
        return looked.kind();
    }

    private static BadInput refused(String key, String name) {
        return new BadInput("file", "complaints." + key, name);
    }

    private void at(ZipEntry entry, InputStream packed) throws IOException {
        String path = entry.getName().toLowerCase(Locale.ROOT);
        if (++entries > MOST_ENTRIES) {
            throw refused("attachmentExplodes", name);
        }
        if (path.endsWith("vbaproject.bin") || path.contains("macrosheets/") || path.startsWith("basic/")) {
            throw refused("attachmentMacros", name);
        }
        if (RUNS.matcher(path).matches()) {
            throw refused("attachmentRuns", name);
        }
        String head = new String(packed.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        unpacked += head.length();
        byte[] thrownAway = new byte[HEAD];
        for (int read = packed.read(thrownAway); read >= 0; read = packed.read(thrownAway)) {
            unpacked += read;
            if (unpacked > most) {
                throw refused("attachmentExplodes", name);
            }
        }
        note(path, head);
    }

    private void note(String path, String head) {
        document |= path.equals("word/document.xml");
        workbook |= path.equals("xl/workbook.xml");
        text |= path.equals("mimetype") && head.startsWith(FileKind.ODT.contentType());
        if (path.equals("[content_types].xml") && head.contains("macroEnabled")) {
            throw refused("attachmentMacros", name);
        }
        if (path.equals("meta-inf/manifest.xml") && head.contains("encryption-data")) {
            throw refused("attachmentLocked", name);
        }
    }

    private Optional<FileKind> kind() {
        return document ? Optional.of(FileKind.DOCX) : workbook ? Optional.of(FileKind.XLSX) : text ? Optional.of(FileKind.ODT) : Optional.empty();
    }
}
