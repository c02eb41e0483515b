package org.countyhall.complaints.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.util.Matrix;
import org.countyhall.complaints.domain.documents.Binder;
import org.countyhall.complaints.domain.documents.FileKind;
import org.countyhall.complaints.domain.documents.Spool;
import org.countyhall.complaints.domain.paper.Block;
import org.countyhall.complaints.domain.paper.Paper;
import org.countyhall.complaints.domain.paper.Press;
import org.countyhall.core.Texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Binds with PDFBox; what it works on lies in temporary files and not in memory, so that a thick bundle needs no more of it than a thin one. */
@ApplicationScoped
class PdfBinder implements Binder {

    private static final Logger LOG = Logger.getLogger(PdfBinder.class.getName());
    private static final int MOST_PIXELS = 2_500;
    private static final float STAMP_SIZE = 8;
    private static final float STAMP_HEIGHT = 14;

    @Inject
    Press press;

    @Inject
    Spool spool;

    @Override
    public Bound bind(String title, String subject, String stamp, List<Leaf> leaves, Path to, IntConsumer placed) {
        try (PDDocument body = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            List<Integer> firstPages = new ArrayList<>();
            List<String> apart = new ArrayList<>();
            for (Leaf leaf : leaves) {
                int first = body.getNumberOfPages() + 1;
                boolean isIn = leaf.content() != null && isAppended(body, leaf);
                firstPages.add(isIn ? first : null);
                if (leaf.content() != null && !isIn) {
                    apart.add(leaf.title());
                }
                placed.accept(firstPages.size());
            }
            try (PDDocument whole = cover(title, subject, leaves, firstPages)) {
                int before = whole.getNumberOfPages();
                new PDFMergerUtility().appendDocument(whole, body);
                outline(whole, leaves, firstPages, before);
                number(whole, stamp);
                // packed into object streams, all of it would be in memory at once
                whole.save(to.toFile(), CompressParameters.NO_COMPRESSION);
                return new Bound(whole.getNumberOfPages(), List.copyOf(apart));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The index tells on which page each part begins, so its own length has to be known first. */
    private PDDocument cover(String title, String subject, List<Leaf> leaves, List<Integer> firstPages) throws IOException {
        int length;
        try (PDDocument draft = Loader.loadPDF(index(title, subject, leaves, firstPages, 0))) {
            length = draft.getNumberOfPages();
        }
        return Loader.loadPDF(index(title, subject, leaves, firstPages, length), "", null, null, IOUtils.createTempFileOnlyStreamCache());
    }

    private byte[] index(String title, String subject, List<Leaf> leaves, List<Integer> firstPages, int before) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < leaves.size(); i++) {
            Integer page = firstPages.get(i);
            rows.add(List.of((i + 1) + ". " + leaves.get(i).title(),
                    page == null ? Texts.of("complaints.bundle.apart") : String.valueOf(page + before)));
        }
        return press.pdf(new Paper(title, subject, List.of(new Block.Grid(Texts.of("complaints.bundle.index"),
                List.of(Texts.of("complaints.bundle.part"), Texts.of("complaints.bundle.page")), rows))));
    }

    /** A part that cannot be read or is locked leaves nothing behind, and the others are bound. */
    private boolean isAppended(PDDocument body, Leaf leaf) {
        int before = body.getNumberOfPages();
        Path file = spool.take("", InputStream.nullInputStream(), 0);
        try {
            try (OutputStream out = Files.newOutputStream(file)) {
                leaf.content().write(out);
            }
            if (leaf.kind() == FileKind.PDF) {
                append(body, file);
            } else {
                pictures(body, file, leaf.title());
            }
            return true;
        } catch (IOException unreadable) {
            LOG.log(Level.INFO, "a part of a bundle cannot be read and is named as supplied separately: {0}", unreadable.getClass().getSimpleName());
            while (body.getNumberOfPages() > before) {
                body.removePage(body.getNumberOfPages() - 1);
            }
            return false;
        } finally {
            spool.discard(file);
        }
    }

    private static void append(PDDocument body, Path file) throws IOException {
        try (PDDocument part = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            part.setAllSecurityToBeRemoved(true);
            part.getDocumentCatalog().setDocumentOutline(null);
            part.getDocumentCatalog().setOpenAction(null);
            part.getDocumentCatalog().setNames(null);
            new PDFMergerUtility().appendDocument(body, part);
        }
    }

    /** Every page of a scan; a picture larger than paper can show is read at that size. */
    private void pictures(PDDocument body, Path file, String title) throws IOException {
        try (ImageInputStream content = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(content);
            if (!readers.hasNext()) {
                throw new IOException("a picture of no known kind");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(content);
                int pages = reader.getNumImages(true);
                for (int page = 0; page < pages; page++) {
                    int step = Math.max(1, Math.max(reader.getWidth(page), reader.getHeight(page)) / MOST_PIXELS);
                    ImageReadParam param = reader.getDefaultReadParam();
                    param.setSourceSubsampling(step, step, 0, 0);
                    String alternative = pages == 1 ? title : Texts.of("complaints.bundle.scanned", title, page + 1, pages);
                    append(body, press.pdf(new PicturePage(reader.read(page, param), alternative).xhtml()));
                }
            } finally {
                reader.dispose();
            }
        }
    }

    private static void append(PDDocument body, byte[] page) throws IOException {
        try (PDDocument part = Loader.loadPDF(page)) {
            new PDFMergerUtility().appendDocument(body, part);
        }
    }

    private static void outline(PDDocument whole, List<Leaf> leaves, List<Integer> firstPages, int before) {
        PDDocumentOutline outline = new PDDocumentOutline();
        for (int i = 0; i < leaves.size(); i++) {
            if (firstPages.get(i) != null && firstPages.get(i) + before <= whole.getNumberOfPages()) {
                PDOutlineItem item = new PDOutlineItem();
                item.setTitle((i + 1) + ". " + leaves.get(i).title());
                item.setDestination(whole.getPage(firstPages.get(i) + before - 1));
                outline.addLast(item);
            }
        }
        whole.getDocumentCatalog().setDocumentOutline(outline);
    }

    private static void number(PDDocument whole, String stamp) throws IOException {
        try (InputStream file = PdfBinder.class.getResourceAsStream("/liberation/LiberationSans-Regular.ttf")) {
            PDFont font = PDType0Font.load(whole, file);
            int pages = whole.getNumberOfPages();
            int number = 0;
            for (PDPage page : whole.getPages()) {
                number++;
                write(whole, page, font, Texts.of("complaints.bundle.stamp", stamp, String.valueOf(number), String.valueOf(pages)));
            }
        }
    }

    /** On white, at the lower edge as the page is read, whichever way it lies. */
    private static void write(PDDocument whole, PDPage page, PDFont font, String words) throws IOException {
        PDRectangle box = page.getCropBox();
        try (PDPageContentStream out = new PDPageContentStream(whole, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
            out.beginMarkedContent(COSName.ARTIFACT);
            out.transform(upright(page, box));
            float width = page.getRotation() % 180 == 0 ? box.getWidth() : box.getHeight();
            float length = font.getStringWidth(words) / 1000 * STAMP_SIZE;
            out.setNonStrokingColor(1f, 1f, 1f);
            out.addRect((width - length) / 2 - 4, 4, length + 8, STAMP_HEIGHT);
            out.fill();
            out.setNonStrokingColor(0f, 0f, 0f);
            out.beginText();
            out.setFont(font, STAMP_SIZE);
            out.newLineAtOffset((width - length) / 2, 8);
            out.showText(words);
            out.endText();
            out.endMarkedContent();
        }
    }

    private static Matrix upright(PDPage page, PDRectangle box) {
        return switch (Math.floorMod(page.getRotation(), 360)) {
            case 90 -> new Matrix(0, 1, -1, 0, box.getUpperRightX(), box.getLowerLeftY());
            case 180 -> new Matrix(-1, 0, 0, -1, box.getUpperRightX(), box.getUpperRightY());
            case 270 -> new Matrix(0, -1, 1, 0, box.getLowerLeftX(), box.getUpperRightY());
            default -> new Matrix(1, 0, 0, 1, box.getLowerLeftX(), box.getLowerLeftY());
        };
    }
}
