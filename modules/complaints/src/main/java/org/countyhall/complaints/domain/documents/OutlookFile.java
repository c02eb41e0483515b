package org.countyhall.complaints.domain.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.countyhall.core.BadInput;

/** A file in the old office container: an e-mail of Outlook, an office file locked by a password, or an old document, which is not taken. */
final class OutlookFile {

    private static final String MAIL = "__properties_version1.0";
    private static final String LOCKED = "EncryptedPackage";
    private static final int BUFFER = 1 << 16;
    private static final int LONGEST = 64;

    private OutlookFile() {
    }

    static Optional<FileKind> kindOf(Path file, String name) throws IOException {
        String before = "";
        try (InputStream content = Files.newInputStream(file)) {
            for (byte[] part = content.readNBytes(BUFFER); part.length > 0; part = content.readNBytes(BUFFER)) {
                // names stand there in 16 bits a letter
                String read = before + new String(part, StandardCharsets.ISO_8859_1).replace("\0", "");
                if (read.contains(LOCKED)) {
                    throw new BadInput("file", "complaints.attachmentLocked", name);
                }
                if (read.contains(MAIL)) {
                    return Optional.of(FileKind.MSG);
                }
                before = read.substring(Math.max(0, read.length() - LONGEST));
            }
        }
        return Optional.empty();
    }
}
