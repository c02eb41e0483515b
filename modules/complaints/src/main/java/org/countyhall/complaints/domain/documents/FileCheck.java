package org.countyhall.complaints.domain.documents;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.countyhall.complaints.domain.rules.AttachmentIsWhatItSays;
import org.countyhall.core.BadInput;

/** Looks into a file that somebody sent: what it is by its content, whether its name says the same, and whether it can run. */
public final class FileCheck {

    private static final int LONGEST_NAME = 200;
    private static final String FIELD = "file";

    private FileCheck() {
    }

    /** @throws BadInput with a sentence that names the file and what is the matter with it */
    public static CheckedFile of(Path file, String givenName) {
        String name = bareName(givenName);
        FileKind byName = FileKind.ofName(name)
                .orElseThrow(() -> new BadInput(FIELD, "complaints.attachmentKind", name, FileKind.endings()));
        try {
            long size = Files.size(file);
            if (size == 0) {
                throw new BadInput(FIELD, "complaints.attachmentEmpty", name);
            }
            String found = typeOf(file);
            Optional<FileKind> byContent = kindOf(file, found, name, byName);
            AttachmentIsWhatItSays.check(name, byName, byContent, found);
            if (byName == FileKind.PDF) {
                readablePdf(file, name);
            }
            return new CheckedFile(file, name, byName, size, sha256(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What the application made itself is not looked into. */
    public static CheckedFile own(Path file, String name, FileKind kind) {
        try {
            return new CheckedFile(file, name, kind, Files.size(file), sha256(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Without folders and without what a file system or a header could misread. */
    static String bareName(String given) {
        String name = given == null ? "" : given.replace('\\', '/');
        name = name.substring(name.lastIndexOf('/') + 1).replaceAll("[\\p{Cntrl}\\p{Cf}\"<>|:*?;%]", "").strip();
        if (name.isEmpty() || name.startsWith(".")) {
            throw new BadInput(FIELD, "complaints.attachmentName");
        }
        int ending = name.lastIndexOf('.');
        return name.length() <= LONGEST_NAME || ending < 0 ? name.substring(0, Math.min(name.length(), LONGEST_NAME))
                : name.substring(0, Math.max(1, LONGEST_NAME - (name.length() - ending))) + name.substring(ending);
    }

    private static String typeOf(Path file) throws IOException {
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            return MimeTypes.getDefaultMimeTypes().detect(content, new Metadata()).toString();
        }
    }

    /** What the content is; the name only decides between a text and an e-mail, which is a text too. */
    private static Optional<FileKind> kindOf(Path file, String found, String name, FileKind byName) throws IOException {
        if (isZip(file)) {
            return PackedFile.kindOf(file, name);
        }
        if (found.equals("application/x-tika-msoffice") || found.startsWith("application/vnd.ms-") || found.equals("application/msword")) {
            return OutlookFile.kindOf(file, name);
        }
        if (found.equals("text/plain") || found.equals("message/rfc822")) {
            return Optional.of(byName == FileKind.EML && (found.equals("message/rfc822") || beginsWithHeader(file)) ? FileKind.EML : FileKind.TXT);
        }
        return found.equals("image/heif") ? Optional.of(FileKind.HEIC) : FileKind.ofContentType(found);
    }

    private static boolean isZip(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            byte[] first = content.readNBytes(4);
            return first.length == 4 && first[0] == 'P' && first[1] == 'K' && first[2] == 3 && first[3] == 4;
        }
    }

    private static boolean beginsWithHeader(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return new String(content.readNBytes(200), StandardCharsets.ISO_8859_1).matches("(?s)[A-Za-z][A-Za-z0-9-]*:\\s.*");
        }
    }

    private static void readablePdf(Path file, String name) {
        try (PDDocument read = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            if (read.getDocumentCatalog().getOpenAction() instanceof PDActionLaunch) {
                throw new BadInput(FIELD, "complaints.attachmentRuns", name);
            }
        } catch (InvalidPasswordException locked) {
            throw new BadInput(FIELD, "complaints.attachmentLocked", name);
        } catch (IOException broken) {
            throw new BadInput(FIELD, "complaints.attachmentUnreadable", name);
        }
    }

    private static String sha256(Path file) throws IOException {
        try (DigestInputStream content = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            content.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(content.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
