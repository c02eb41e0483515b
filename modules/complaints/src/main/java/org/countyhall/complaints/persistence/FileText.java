package org.countyhall.complaints.persistence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.extractor.ExtractorFactory;
import org.apache.poi.extractor.POITextExtractor;

/** The words of a file: PDF, Word and other office files, plain text. Any other file, and one that cannot be read, has none. */
final class FileText {

    private static final Logger LOG = Logger.getLogger(FileText.class.getName());
    private static final int MOST_PAGES = 500;

    private FileText() {
    }

    static String of(String contentType, byte[] content) {
        try {
            if (contentType.equals("application/pdf")) {
                return pdf(content);
            }
            if (contentType.startsWith("text/") || contentType.equals("message/rfc822")) {
                return new String(content, StandardCharsets.UTF_8);
            }
            return contentType.contains("officedocument") ? office(content) : "";
        } catch (IOException | RuntimeException unreadable) {
            LOG.log(Level.INFO, "the words of a document of type {0} cannot be read: {1}",
                    new Object[] {contentType, unreadable.getClass().getSimpleName()});
            return "";
        }
    }

    private static String pdf(byte[] content) throws IOException {
        try (PDDocument document = Loader.loadPDF(content)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setEndPage(MOST_PAGES);
            return stripper.getText(document);
        }
    }

    private static String office(byte[] content) throws IOException {
        try (POITextExtractor extractor = ExtractorFactory.createExtractor(new ByteArrayInputStream(content))) {
            return extractor.getText();
        }
    }
}
