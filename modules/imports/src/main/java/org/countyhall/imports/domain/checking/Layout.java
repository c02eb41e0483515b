package org.countyhall.imports.domain.checking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.countyhall.core.Texts;
import org.countyhall.imports.api.ImportColumn;
import org.countyhall.imports.api.ImportProblem;
import org.countyhall.imports.domain.table.TableFile;
import org.countyhall.imports.domain.table.TableRow;
import org.countyhall.imports.domain.table.TableRows;

/**
 * Where the table is in the file and which of its columns is which of the kind's. Found by the names in the first rows of
 * each sheet; an officer may map columns by hand.
 *
 * @param headerRow the row in which the names stand
 * @param headings the names as they stand there
 * @param columnOf for each of the kind's columns that the file has, the position in the file from 0
 */
public record Layout(String sheet, int headerRow, List<String> headings, Map<String, Integer> columnOf) {

    private static final int ROWS_LOOKED_AT = 20;

    /** The sheet and row that know most of the kind's columns; where none knows any, the first row that has something in it. */
    public static Layout find(TableFile file, List<ImportColumn> columns) {
        Layout best = null;
        for (String sheet : file.sheets()) {
            try (TableRows rows = file.rows(sheet)) {
                Optional<TableRow> row = rows.next();
                for (int i = 0; i < ROWS_LOOKED_AT && row.isPresent(); i++) {
                    Layout here = of(sheet, row.get(), columns);
                    if (best == null || here.columnOf.size() > best.columnOf.size()) {
                        best = here;
                    }
                    if (best.columnOf.size() == columns.size()) {
                        return best;
                    }
                    row = rows.next();
                }
            }
        }
        return best == null ? new Layout(file.sheets().get(0), 1, List.of(), Map.of()) : best;
    }

    private static Layout of(String sheet, TableRow row, List<ImportColumn> columns) {
        Map<String, Integer> positions = new HashMap<>();
        for (int i = row.cells().size() - 1; i >= 0; i--) {
            positions.put(plain(row.cell(i)), i);
        }
        positions.remove("");
        Map<String, Integer> columnOf = new LinkedHashMap<>();
        for (ImportColumn column : columns) {
            names(column).stream().map(positions::get).filter(position -> position != null && !columnOf.containsValue(position))
                    .findFirst().ifPresent(position -> columnOf.put(column.name(), position));
        }
        return new Layout(sheet, row.number(), row.cells().stream().map(String::strip).toList(), columnOf);
    }

    private static List<String> names(ImportColumn column) {
        List<String> names = new ArrayList<>();
        names.add(plain(column.name()));
        column.otherNames().forEach(name -> names.add(plain(name)));
        return names;
    }

    /** Without capitals, blanks and signs. */
    static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}£%]", "");
    }

    /** The same table with columns mapped by hand; a position below 0 means that the file does not have the column. */
    public Layout mapped(Map<String, Integer> byHand) {
        Map<String, Integer> all = new LinkedHashMap<>(columnOf);
        byHand.forEach((column, position) -> {
            if (position < 0 || position >= headings.size()) {
                all.remove(column);
            } else {
                all.put(column, position);
            }
        });
        return new Layout(sheet, headerRow, headings, all);
    }

    public boolean knowsNothing() {
        return columnOf.isEmpty();
    }

    /** How the file spells the column. */
    public String heading(String column) {
        Integer position = columnOf.get(column);
        return position == null || headings.get(position).isEmpty() ? column : headings.get(position);
    }

    /** What the file has and nobody asked for. */
    public List<String> ignored() {
        List<String> ignored = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            if (!columnOf.containsValue(i) && !headings.get(i).isEmpty()) {
                ignored.add(headings.get(i));
            }
        }
        return ignored;
    }

    /** Columns that are needed and not there, and headings that stand there twice. */
    public List<ImportProblem> problems(List<ImportColumn> columns) {
        List<ImportProblem> problems = new ArrayList<>();
        for (ImportColumn column : columns) {
            if (column.isRequired() && !columnOf.containsKey(column.name())) {
                problems.add(new ImportProblem(sheet, headerRow, column.name(), "", Texts.of("imports.expects.column", column.name())));
            }
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < headings.size(); i++) {
            String name = plain(headings.get(i));
            if (!name.isEmpty() && !seen.add(name) && isAsked(name)) {
                problems.add(new ImportProblem(sheet, headerRow, headings.get(i), headings.get(i), Texts.of("imports.expects.once")));
            }
        }
        return problems;
    }

    private boolean isAsked(String plainName) {
        return columnOf.values().stream().anyMatch(position -> plain(headings.get(position)).equals(plainName));
    }
}
