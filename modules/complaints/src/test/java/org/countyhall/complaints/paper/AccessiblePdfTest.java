package org.countyhall.complaints.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.countyhall.complaints.domain.documents.Binder.Leaf;
import org.countyhall.complaints.domain.documents.FileKind;
import org.countyhall.complaints.domain.documents.SampleFiles;
import org.countyhall.complaints.domain.paper.Block;
import org.countyhall.complaints.domain.paper.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the house prints is PDF/UA-1, as veraPDF sees it: a screen reader can read it. */
class AccessiblePdfTest {

    @TempDir
    Path folder;

    private final HousePress press = new HousePress();

    private static Block.Grid longTable() {
        return new Block.Grid("What happened, oldest first", List.of("On", "What", "By"), IntStream.range(0, 120)
                .mapToObj(i -> List.of(i + " May 2023", "A letter was sent (letter " + i + ") and an answer came", i % 3 == 0 ? "" : "complaints.officer")).toList());
    }

    @Test
    void a_letter_of_two_pages_is() {
        Paper letter = new Paper("Our answer to your complaint", "Reference CMP-23-0440", List.of(
                new Block.Words("Ann O\u2019Brien\n1 Long Road\nMaidstone"), new Block.Words("County Council, 5 May 2023"),
                new Block.Heading(1, "What we found"), new Block.Points(List.of("Point 1: upheld", "Point 2: not upheld")),
                new Block.Words("A sentence of the answer that goes on for a while. ".repeat(150)), new Block.Heading(2, "What happens next"),
                new Block.Words("You can ask the Ombudsman to look at it."), new Block.Words("Jo Smith\nResponsible person")));
        assertThat(PdfUa.problems(press.pdf(letter))).isEmpty();
    }

    @Test
    void an_annual_report_with_tables_over_pages_and_bars_is() {
        Paper report = new Paper("Annual complaints report 2022-23", "The whole council", List.of(
                new Block.Heading(1, "Received"), new Block.Words("754 complaints came."), longTable(), new Block.Heading(2, "By method"),
                new Block.Bars("By method", List.of("Email", "Post", "Telephone"), List.of(366L, 52L, 100L)),
                new Block.Grid("Empty", List.of("Method", "Cases"), List.of())));
        assertThat(PdfUa.problems(press.pdf(report))).isEmpty();
    }

    @Test
    void a_bundle_of_our_own_papers_is_with_its_index_bookmarks_and_numbers() throws IOException {
        byte[] timeline = press.pdf(new Paper("Timeline", "CMP-23-0440", List.of(longTable())));
        byte[] facts = press.pdf(new Paper("The case", "CMP-23-0440", List.of(new Block.Heading(2, "What it is about"), new Block.Words("Visits"))));
        assertThat(PdfUa.problems(bound(List.of(new Leaf("The case", FileKind.PDF, to -> to.write(facts)),
                new Leaf("Timeline", FileKind.PDF, to -> to.write(timeline)), Leaf.apart("A spreadsheet"))))).isEmpty();
    }

    @Test
    void a_picture_in_a_bundle_says_what_it_is() throws IOException {
        assertThat(PdfUa.problems(bound(List.of(new Leaf("A photograph of the ramp", FileKind.PNG, to -> to.write(SampleFiles.picture("png"))))))).isEmpty();
    }

    private byte[] bound(List<Leaf> leaves) throws IOException {
        Path to = folder.resolve("bundle.pdf");
        PdfBinderTest.binder(folder).bind("Bundle CMP-23-0440", "For the Ombudsman", "Bundle CMP-23-0440", leaves, to, done -> { });
        return Files.readAllBytes(to);
    }
}
