package org.countyhall.complaints.paper;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.util.Matrix;
import org.countyhall.complaints.domain.documents.Binder;
import org.countyhall.complaints.domain.documents.FileKind;
import org.countyhall.complaints.domain.paper.Block;
import org.countyhall.complaints.domain.paper.Paper;
import org.countyhall.complaints.domain.paper.Press;
import org.countyhall.core.Texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Binds with PDFBox; what it works on lies in temporary files and not in memory, so that a thick bundle needs no more of it than a thin one. */
@ApplicationScoped
class PdfBinder implements Binder {

    private static final float MARGIN = 36;
    private static final float STAMP_SIZE = 8;
    private static final float STAMP_HEIGHT = 14;

    @Inject
    Press press;

    @Override
    public Bound bind(String title, String subject, String stamp, List<Leaf> leaves, Path to) {
        try (PDDocument body = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            List<Integer> firstPages = new ArrayList<>();
            for (Leaf leaf : leaves) {
                firstPages.add(leaf.content() == null ? null : body.getNumberOfPages() + 1);
                append(body, leaf);
            }
            try (PDDocument whole = cover(title, subject, leaves, firstPages)) {
                int before = whole.getNumberOfPages();
                new PDFMergerUtility().appendDocument(whole, body);
                outline(whole, leaves, firstPages, before);
                number(whole, stamp);
                whole.save(to.toFile());
                return new Bound(whole.getNumberOfPages());
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

    private static void append(PDDocument body, Leaf leaf) throws IOException {
        if (leaf.kind() == FileKind.PDF) {
            try (PDDocument part = Loader.loadPDF(leaf.content().toFile(), IOUtils.createTempFileOnlyStreamCache())) {
                part.setAllSecurityToBeRemoved(true);
                part.getDocumentCatalog().setDocumentOutline(null);
                part.getDocumentCatalog().setOpenAction(null);
                part.getDocumentCatalog().setNames(null);
                new PDFMergerUtility().appendDocument(body, part);
            }
        } else if (leaf.content() != null) {
            BufferedImage picture = ImageIO.read(leaf.content().toFile());
            if (picture == null) {
                throw new IOException("a picture that cannot be read: " + leaf.title());
            }
            place(body, picture);
        }
    }

    private static void place(PDDocument body, BufferedImage picture) throws IOException {
        PDRectangle paper = picture.getWidth() > picture.getHeight()
                ? new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth()) : PDRectangle.A4;
        PDPage page = new PDPage(paper);
        body.addPage(page);
        PDImageXObject image = LosslessFactory.createFromImage(body, picture);
        float scale = Math.min(1, Math.min((paper.getWidth() - 2 * MARGIN) / picture.getWidth(), (paper.getHeight() - 2 * MARGIN) / picture.getHeight()));
        try (PDPageContentStream out = new PDPageContentStream(body, page)) {
            out.drawImage(image, MARGIN, paper.getHeight() - MARGIN - picture.getHeight() * scale, picture.getWidth() * scale,
                    picture.getHeight() * scale);
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
