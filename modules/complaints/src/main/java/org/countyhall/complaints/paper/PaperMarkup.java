package org.countyhall.complaints.paper;

import java.util.Base64;
import java.util.List;

import org.countyhall.complaints.domain.paper.Block;
import org.countyhall.complaints.domain.paper.Paper;
import org.countyhall.core.Texts;

/** A paper as well-formed XHTML for the PDF: A4, page numbers, a heading row that is repeated on each page. */
final class PaperMarkup {

    private static final String STYLE = """
            @page { size: A4; margin: 22mm 20mm 20mm 20mm; @bottom-right { content: counter(page) " / " counter(pages); font-size: 9pt } }
            body { font-family: 'Liberation Sans'; font-size: 10.5pt; line-height: 1.4; color: #1a2230 }
            h1 { font-size: 20pt; margin: 0 0 2mm 0 } h2 { font-size: 14pt; margin: 8mm 0 2mm 0; color: #0b4f5c; page-break-after: avoid }
            h3 { font-size: 11.5pt; margin: 5mm 0 1mm 0; page-break-after: avoid } .subject { color: #566070; margin: 0 0 6mm 0 }
            table { border-collapse: collapse; width: 100%; margin: 3mm 0 4mm 0; -fs-table-paginate: paginate }
            caption { text-align: left; font-weight: bold; padding: 0 0 1.5mm 0 } tr { page-break-inside: avoid }
            th, td { border-bottom: 0.3mm solid #d5dbe4; padding: 1.2mm 2mm; text-align: right; vertical-align: top; font-size: 9.5pt }
            .wide { table-layout: fixed; width: 100% } .wide th, .wide td { font-size: 7.5pt; padding: 1mm } .wide .first { width: 24% }
            th { font-weight: bold } thead th { background: #eceff4 } .first { text-align: left }
            img { margin: 2mm 0 } li { margin: 1mm 0 }
            """;

    /** More columns than these are set smaller, so that the last ones stay on the page. */
    private static final int MOST_NARROW = 6;

    private final Paper paper;
    private final StringBuilder out = new StringBuilder(20_000);
    /** Of the last heading: a paper that leaves a level out would not be read in order. */
    private int level;

    PaperMarkup(Paper paper) {
        this.paper = paper;
    }

    String xhtml() {
        out.append("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en-GB\"><head><title>").append(safe(paper.title()))
                .append("</title><meta name=\"subject\" content=\"").append(safe(paper.subject()))
                .append("\"/><meta name=\"description\" content=\"").append(safe(paper.subject())).append("\"/><style>")
                .append(STYLE).append("</style></head><body><h1>").append(safe(paper.title())).append("</h1><p class=\"subject\">")
                .append(safe(paper.subject())).append("</p>");
        paper.blocks().forEach(this::write);
        return out.append("</body></html>").toString();
    }

    private void write(Block block) {
        if (block instanceof Block.Heading heading) {
            level = Math.min(heading.level(), level + 1);
            element(level == 1 ? "h2" : "h3", heading.text());
        } else if (block instanceof Block.Words words) {
            words.text().lines().filter(line -> !line.isBlank()).forEach(line -> element("p", line));
        } else if (block instanceof Block.Points points) {
            out.append("<ul>");
            points.items().forEach(item -> element("li", item));
            out.append("</ul>");
        } else if (block instanceof Block.Grid grid) {
            write(grid);
        } else if (block instanceof Block.Bars bars) {
            write(new BarPicture(bars).picture());
        } else if (block instanceof Block.Picture picture) {
            out.append("<p><img alt=\"").append(safe(picture.alternative())).append("\" style=\"width: 160mm\" src=\"data:image/png;base64,")
                    .append(Base64.getEncoder().encodeToString(picture.png())).append("\"/></p>");
        }
    }

    /** A table without rows is none: whoever hears it read is told so. */
    private void write(Block.Grid grid) {
        if (grid.rows().isEmpty()) {
            element("p", Texts.of("complaints.paper.emptyTable", grid.caption()));
            return;
        }
        out.append(grid.columns().size() > MOST_NARROW ? "<table class=\"wide\"><caption>" : "<table><caption>").append(safe(grid.caption())).append("</caption><thead><tr>");
        for (int i = 0; i < grid.columns().size(); i++) {
            out.append(i == 0 ? "<th scope=\"col\" class=\"first\">" : "<th scope=\"col\">").append(safe(grid.columns().get(i))).append("</th>");
        }
        out.append("</tr></thead><tbody>");
        for (List<String> row : grid.rows()) {
            out.append("<tr><th scope=\"row\" class=\"first\">").append(safe(row.get(0))).append("</th>");
            row.stream().skip(1).forEach(cell -> element("td", cell));
            out.append("</tr>");
        }
        out.append("</tbody></table>");
    }

    private void element(String name, String text) {
        out.append('<').append(name).append('>').append(safe(text)).append("</").append(name).append('>');
    }

    static String safe(String text) {
        String plain = text == null ? "" : text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
        return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
