package org.countyhall.complaints.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.countyhall.complaints.domain.paper.Block;
import org.countyhall.complaints.domain.paper.Paper;
import org.junit.jupiter.api.Test;

/** What comes off the press can be read, by eyes and by a screen reader. */
class HousePressTest {

    private static final Paper PAPER = new Paper("Complaints <2022-23>", "What came & what was learned", List.of(
            new Block.Heading(1, "Received"), new Block.Words("Two things.\nAnd a third."), new Block.Points(List.of("One", "Two")),
            new Block.Grid("By method", List.of("Method", "Cases"), List.of(List.of("Email", "366"), List.of("Post", "52")))));

    private final HousePress press = new HousePress();

    @Test
    void a_pdf_is_tagged_has_its_fonts_inside_and_says_what_it_is() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(press.pdf(PAPER))) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Complaints <2022-23>");
            assertThat(new PDFTextStripper().getText(pdf)).contains("What came & what was learned", "Email", "366");
            pdf.getPage(0).getResources().getFontNames().forEach(name -> assertEmbedded(pdf, name));
        }
    }

    @Test
    void the_last_of_many_columns_stays_on_the_page() throws IOException {
        Paper wide = new Paper("Decisions", "By service", List.of(new Block.Grid("By service and decision",
                List.of("2022-23", "Upheld: injustice", "Upheld: no more to do", "Not upheld", "Closed: no more to do",
                        "Closed: out of jurisdiction", "Withdrawn", "Sent back", "Total"),
                List.of(List.of("Children, Young People and Education", "1", "2", "3", "4", "5", "6", "7", "4711")))));
        List<Float> ends = new java.util.ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(press.pdf(wide))) {
            float width = pdf.getPage(0).getMediaBox().getWidth();
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<org.apache.pdfbox.text.TextPosition> places) {
                    places.forEach(place -> ends.add(place.getEndX()));
                }
            }.getText(pdf);
            assertThat(new PDFTextStripper().getText(pdf)).contains("4711");
            assertThat(ends).isNotEmpty().allMatch(end -> end < width - 40);
        }
    }

    private static void assertEmbedded(PDDocument pdf, org.apache.pdfbox.cos.COSName name) {
        try {
            assertThat(pdf.getPage(0).getResources().getFont(name).isEmbedded()).isTrue();
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Test
    void a_word_document_has_real_headings_and_a_repeated_heading_row() throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(press.docx(PAPER)))) {
            assertThat(word.getParagraphs()).extracting(XWPFParagraph::getStyle).contains("Title", "Heading1", "Caption");
            assertThat(word.getTables().get(0).getRow(0).isRepeatHeader()).isTrue();
            assertThat(word.getTables().get(0).getRow(1).getCell(1).getText()).isEqualTo("366");
            assertThat(word.getProperties().getCoreProperties().getTitle()).isEqualTo("Complaints <2022-23>");
        }
    }

    @Test
    void what_is_not_well_formed_or_has_a_document_type_is_refused() {
        assertThatThrownBy(() -> press.pdf("<html><p></html>")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> press.pdf("<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><html>&x;</html>"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
