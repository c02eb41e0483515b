package org.countyhall.complaints.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.text.PDFTextStripper;
import org.countyhall.complaints.domain.documents.Binder;
import org.countyhall.complaints.domain.documents.Binder.Leaf;
import org.countyhall.complaints.domain.documents.FileKind;
import org.countyhall.complaints.domain.documents.SampleFiles;
import org.countyhall.complaints.domain.documents.Spool;
import org.countyhall.core.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bundle: index with the right pages, bookmarks, a number on every page. */
class PdfBinderTest {

    @TempDir
    Path folder;

    /** A binder that works in this folder and leaves nothing behind. */
    static PdfBinder binder(Path folder) {
        PdfBinder binder = new PdfBinder();
        binder.press = new HousePress();
        binder.spool = new Spool() {
            @Override
            public Path take(String fileName, InputStream content, long atMost) {
                try {
                    return Files.createTempFile(folder, "part", ".spooled");
                } catch (IOException full) {
                    throw new UncheckedIOException(full);
                }
            }

            @Override
            public void discard(Path file) {
                try {
                    Files.delete(file);
                } catch (IOException open) {
                    throw new UncheckedIOException(open);
                }
            }
        };
        return binder;
    }

    private static Leaf leaf(String title, FileKind kind, byte[] content) {
        return new Leaf(title, kind, to -> to.write(content));
    }

    private Binder.Bound bind(List<Leaf> leaves, Path to, IntConsumer placed) {
        return binder(folder).bind("Bundle CMP-23-0440", "For the Ombudsman", "Bundle CMP-23-0440", leaves, to, placed);
    }

    @Test
    void the_index_says_on_which_page_each_part_begins_and_every_page_has_its_number() throws IOException {
        Path to = folder.resolve("bundle.pdf");
        List<Integer> told = new ArrayList<>();
        Binder.Bound bound = bind(List.of(
                leaf("Three pages", FileKind.PDF, SampleFiles.pdf(3, null)),
                leaf("A picture", FileKind.PNG, SampleFiles.picture("png")),
                Leaf.apart("A spreadsheet"),
                leaf("One page", FileKind.PDF, SampleFiles.pdf(1, null))), to, told::add);
        assertThat(bound.pages()).isEqualTo(6);
        assertThat(told).containsExactly(1, 2, 3, 4);
        try (PDDocument read = Loader.loadPDF(to.toFile())) {
            assertThat(read.getNumberOfPages()).isEqualTo(6);
            String text = new PDFTextStripper().getText(read);
            assertThat(text).contains("1. Three pages 2", "2. A picture 5", "3. A spreadsheet", "4. One page 6");
            for (int page = 1; page <= 6; page++) {
                assertThat(text).contains("page " + page + " of 6");
            }
            assertThat(read.getDocumentCatalog().getDocumentOutline().children()).extracting(item -> item.getTitle())
                    .containsExactly("1. Three pages", "2. A picture", "4. One page");
        }
    }

    @Test
    void a_part_that_cannot_be_read_is_named_and_the_others_are_bound() throws IOException {
        Path to = folder.resolve("bundle.pdf");
        Binder.Bound bound = bind(List.of(
                leaf("Locked", FileKind.PDF, SampleFiles.pdf(1, "secret")),
                leaf("Broken", FileKind.JPEG, SampleFiles.text("no picture")),
                leaf("One page", FileKind.PDF, SampleFiles.pdf(1, null))), to, done -> { });
        assertThat(bound.pages()).isEqualTo(2);
        assertThat(bound.apart()).containsExactly("Locked", "Broken");
        try (PDDocument read = Loader.loadPDF(to.toFile())) {
            assertThat(new PDFTextStripper().getText(read)).contains("1. Locked " + Texts.of("complaints.bundle.apart"), "3. One page 2");
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).as("nothing lies about in the clear").containsExactly(to);
        }
    }

    @Test
    void every_page_of_a_scan_is_bound() throws IOException {
        Path scan = folder.resolve("scan.tiff");
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(scan.toFile())) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (int page = 0; page < 3; page++) {
                writer.writeToSequence(new IIOImage(new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB), null, null), null);
            }
            writer.endWriteSequence();
        }
        byte[] content = Files.readAllBytes(scan);
        assertThat(bind(List.of(leaf("A scan", FileKind.TIFF, content)), folder.resolve("bundle.pdf"), done -> { }).pages()).isEqualTo(4);
    }

    @Test
    void two_hundred_documents_need_no_more_memory_than_a_few() throws IOException {
        byte[] noise = new byte[1_000_000];
        List<Leaf> leaves = IntStream.range(0, 200).mapToObj(i -> new Leaf("Document " + i, FileKind.PDF, to -> {
            new Random(i).nextBytes(noise);
            try (PDDocument large = new PDDocument()) {
                large.addPage(new PDPage());
                large.getDocumentCatalog().getCOSObject().setItem("Data", new PDStream(large, new ByteArrayInputStream(noise)));
                large.getPage(0).getCOSObject().setItem("Noise", new PDStream(large, new ByteArrayInputStream(noise)));
                large.save(to);
            }
        })).toList();
        List<Long> used = new ArrayList<>();
        Path to = folder.resolve("bundle.pdf");
        bind(leaves, to, done -> {
            if (done % 50 == 0) {
                System.gc();
                used.add(Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
            }
        });
        assertThat(Files.size(to)).as("all of it is in the bundle").isGreaterThan(200_000_000L);
        assertThat(used.get(3) - used.get(0)).as("bytes more after 200 documents of a megabyte than after 50").isLessThan(30_000_000L);
    }
}
