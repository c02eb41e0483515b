package org.countyhall.complaints.paper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.countyhall.complaints.domain.paper.Block;
import org.countyhall.complaints.domain.paper.Paper;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** A paper as a Word document: title and headings as styles, the heading row of a table repeated, alternative texts. */
final class WordFile {

    private static final String FONT = "Arial";
    private static final String INK = "1A2230";
    private static final String BRAND = "0B4F5C";
    private static final int PICTURE_WIDTH_POINTS = 450;

    private final Paper paper;

    WordFile(Paper paper) {
        this.paper = paper;
    }

    byte[] bytes() {
        try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            styles(document);
            document.getProperties().getCoreProperties().setTitle(paper.title());
            document.getProperties().getCoreProperties().setSubjectProperty(paper.subject());
            styled(document, "Title", paper.title());
            styled(document, null, paper.subject());
            for (Block block : paper.blocks()) {
                write(document, block);
            }
            document.write(out);
            return out.toByteArray();
        } catch (IOException | InvalidFormatException broken) {
            throw new UncheckedIOException(new IOException(broken));
        }
    }

    private static void styles(XWPFDocument document) {
        XWPFStyles styles = document.createStyles();
        styles.setSpellingLanguage("en-GB");
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        styles.setDefaultFonts(fonts);
        heading(styles, "Title", "Title", null, 40, INK);
        heading(styles, "Heading1", "heading 1", 0, 28, BRAND);
        heading(styles, "Heading2", "heading 2", 1, 24, INK);
        heading(styles, "Caption", "caption", null, 20, INK);
        heading(styles, "ListBullet", "List Bullet", null, 21, INK);
    }

    private static void heading(XWPFStyles styles, String id, String name, Integer level, int halfPoints, String colour) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        style.addNewQFormat();
        if (level != null) {
            style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level));
            style.getPPr().addNewKeepNext();
        }
        CTRPr letters = style.addNewRPr();
        if (!id.equals("ListBullet")) {
            letters.addNewB();
        }
        letters.addNewSz().setVal(BigInteger.valueOf(halfPoints));
        letters.addNewColor().setVal(colour);
        styles.addStyle(new XWPFStyle(style));
    }

    private static void write(XWPFDocument document, Block block) throws IOException, InvalidFormatException {
        if (block instanceof Block.Heading heading) {
            styled(document, "Heading" + heading.level(), heading.text());
        } else if (block instanceof Block.Words words) {
            words.text().lines().filter(line -> !line.isBlank()).forEach(line -> styled(document, null, line));
        } else if (block instanceof Block.Points points) {
            points.items().forEach(item -> styled(document, "ListBullet", "\u2022 " + item));
        } else if (block instanceof Block.Grid grid) {
            write(document, grid);
        } else if (block instanceof Block.Bars bars) {
            write(document, new BarPicture(bars).picture());
        } else if (block instanceof Block.Picture picture) {
            write(document, picture);
        }
    }

    private static XWPFParagraph styled(XWPFDocument document, String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        if (style != null) {
            paragraph.setStyle(style);
        }
        paragraph.setSpacingAfter(120);
        paragraph.createRun().setText(text);
        return paragraph;
    }

    private static void write(XWPFDocument document, Block.Grid grid) {
        styled(document, "Caption", grid.caption()).setKeepNext(true);
        XWPFTable table = document.createTable(grid.rows().size() + 1, grid.columns().size());
        table.setWidth("100%");
        XWPFTableRow top = table.getRow(0);
        top.setRepeatHeader(true);
        top.setCantSplitRow(true);
        fill(top, grid.columns(), true);
        for (int i = 0; i < grid.rows().size(); i++) {
            table.getRow(i + 1).setCantSplitRow(true);
            fill(table.getRow(i + 1), grid.rows().get(i), false);
        }
        document.createParagraph().setSpacingAfter(0);
    }

    private static void fill(XWPFTableRow row, List<String> texts, boolean heading) {
        for (int i = 0; i < texts.size(); i++) {
            XWPFTableCell cell = row.getCell(i);
            if (heading) {
                cell.setColor("ECEFF4");
            }
            XWPFParagraph paragraph = cell.getParagraphs().get(0);
            paragraph.setAlignment(i == 0 ? ParagraphAlignment.LEFT : ParagraphAlignment.RIGHT);
            XWPFRun run = paragraph.createRun();
            run.setBold(heading || i == 0);
            run.setFontSize(10);
            run.setText(texts.get(i) == null ? "" : texts.get(i));
        }
    }

    private static void write(XWPFDocument document, Block.Picture picture) throws IOException, InvalidFormatException {
        XWPFRun run = document.createParagraph().createRun();
        int height = PICTURE_WIDTH_POINTS * picture.height() / picture.width();
        run.addPicture(new ByteArrayInputStream(picture.png()), Document.PICTURE_TYPE_PNG, "chart.png",
                Units.toEMU(PICTURE_WIDTH_POINTS), Units.toEMU(height));
        run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(picture.alternative());
    }
}
