package org.countyhall.imports.domain.table;

import java.util.Arrays;
import java.util.List;

/**
 * A row as it stands in the file.
 *
 * @param number as a spreadsheet counts it, from 1
 * @param cells the texts; numbers and dates of a workbook as plain text, {@code -55.4} and {@code 2024-04-01}
 */
public record TableRow(int number, List<String> cells) {

    /** The cell's text without blanks around it; empty beyond the end of the row. */
    public String cell(int index) {
        return index < 0 || index >= cells.size() ? "" : cells.get(index).strip();
    }

    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    static TableRow of(int number, String... cells) {
        return new TableRow(number, Arrays.asList(cells));
    }
}
