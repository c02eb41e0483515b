package org.countyhall.complaints.domain.documents;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.imageio.ImageIO;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Small files of each kind, made for the moment. */
public final class SampleFiles {

    private SampleFiles() {
    }

    public static byte[] picture(String format) {
        return written(out -> ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, out));
    }

    public static byte[] pdf(int pages, String password) {
        return written(out -> {
            try (PDDocument document = new PDDocument()) {
                for (int i = 0; i < pages; i++) {
                    document.addPage(new PDPage());
                }
                if (password != null) {
                    document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
                }
                document.save(out);
            }
        });
    }

    /** Names and contents by turns. */
    public static byte[] packed(String... entries) {
        return written(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (int i = 0; i < entries.length; i += 2) {
                    zip.putNextEntry(new ZipEntry(entries[i]));
                    zip.write(entries[i + 1].getBytes(StandardCharsets.UTF_8));
                }
            }
        });
    }

    public static byte[] docx() {
        return packed("[Content_Types].xml", "<Types/>", "word/document.xml", "<document/>");
    }

    /** Much out of little. */
    public static byte[] bomb() {
        return written(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry("word/document.xml"));
                byte[] nothing = new byte[1 << 20];
                for (int i = 0; i < 150; i++) {
                    zip.write(nothing);
                }
            }
        });
    }

    /** An office file behind a password lies in the old container. */
    public static byte[] locked() {
        return written(out -> {
            out.write(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1});
            out.write(new byte[504]);
            out.write("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
            out.write(new byte[1024]);
        });
    }

    public static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    private interface Writing {

        void to(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] written(Writing writing) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            writing.to(out);
            return out.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }
}
