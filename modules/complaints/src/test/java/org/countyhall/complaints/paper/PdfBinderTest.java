package org.countyhall.complaints.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.countyhall.complaints.domain.documents.Binder;
import org.countyhall.complaints.domain.documents.Binder.Leaf;
import org.countyhall.complaints.domain.documents.FileKind;
import org.countyhall.complaints.domain.documents.SampleFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bundle: index with the right pages, bookmarks, a number on every page. */
class PdfBinderTest {

    @TempDir
    Path folder;

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    @Test
    void the_index_says_on_which_page_each_part_begins_and_every_page_has_its_number() throws IOException {
        PdfBinder binder = new PdfBinder();
        binder.press = new HousePress();
        Path to = folder.resolve("bundle.pdf");
        Binder.Bound bound = binder.bind("Bundle CMP-23-0440", "For the Ombudsman", "Bundle CMP-23-0440", List.of(
                new Leaf("Three pages", FileKind.PDF, file("a.pdf", SampleFiles.pdf(3, null))),
                new Leaf("A picture", FileKind.PNG, file("b.png", SampleFiles.picture("png"))),
                Leaf.apart("A spreadsheet"),
                new Leaf("One page", FileKind.PDF, file("c.pdf", SampleFiles.pdf(1, null)))), to);
        assertThat(bound.pages()).isEqualTo(6);
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
}
