package org.countyhall.imports.api;

import java.util.List;
import java.util.Map;

/**
 * How a file looks to the kind it is to be.
 *
 * @param sheet which of its sheets was taken
 * @param headerRow the row of the headings
 * @param headings of the file, in order
 * @param positions for each of the kind's columns that the file has, which heading, from 0
 * @param columns what the kind wants
 * @param ignored headings that nobody asked for
 * @param sample the first rows, cell by cell as in the file
 * @param complete whether every required column is there
 */
public record ImportPreview(String sheet, int headerRow, List<String> headings, Map<String, Integer> positions,
        List<WantedColumn> columns, List<String> ignored, List<List<String>> sample, boolean complete) {

    /**
     * @param expects what its cells have to be, in words
     * @param explained what belongs into it; empty when its name says so
     */
    public record WantedColumn(String name, boolean required, String expects, String explained) {
    }
}
