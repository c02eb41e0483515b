package org.countyhall.complaints.api;

import java.util.List;

/**
 * A section of the annual report as it is read: heading, words, tables, a picture of one of them.
 *
 * @param code for addresses
 * @param words what somebody wrote; null while nobody has
 * @param edition of the words, 0 while there are none
 * @param quotes what it quotes, in its order
 * @param bars null where there is no picture
 */
public record ReportSection(String code, String title, String words, int edition, List<Table> tables, List<Quote> quotes, Bars bars) {

    /** Something quoted word for word: a decision of the Ombudsman, what was said and what was done. */
    public record Quote(String title, String text) {
    }

    /** @param columns the heading of the rows first */
    public record Table(String caption, List<String> columns, List<Row> rows) {
    }

    /** A line of a table. */
    public record Row(String label, List<Cell> cells) {

        /** All its texts, the label first. */
        public List<String> texts() {
            List<String> texts = new java.util.ArrayList<>();
            texts.add(label);
            cells.forEach(cell -> texts.add(cell.text()));
            return texts;
        }
    }

    /** @param link to the cases behind it; null where there is none */
    public record Cell(String text, String link) {
    }

    /**
     * Figures to be drawn.
     *
     * @param values a row of them for each series, null where one is kept back
     */
    public record Bars(String title, String unit, List<String> labels, List<String> series, List<List<Long>> values) {
    }
}
