package org.countyhall.ui.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import org.countyhall.core.Texts;
import org.countyhall.core.table.Rows;
import org.countyhall.ui.text.Days;

/**
 * Writes a list as it is shown, with its filters and its day, into a file: all rows under the filter, page by page, so that
 * the memory needed does not grow with the list.
 */
final class Export<R> {

    static final List<String> FORMATS = List.of("csv", "xlsx");
    /** So many that most lists are read at one moment, few enough for the memory. */
    private static final int AT_ONCE = 10_000;
    private static final int FLUSHED_AFTER = 1000;
    /** What a sheet holds, less the lines above the rows. */
    private static final int MOST_ROWS = 1_048_000;

    private final Table<R> table;
    private final TableState state;
    private final List<Column<R>> columns;
    private final String asAt;
    private Rows<R> firstRows;

    Export(Table<R> table, TableState state, List<String> preferred, Instant now) {
        this.table = table;
        this.state = state;
        this.columns = state.shown(table, preferred);
        this.asAt = table.asAt() == null ? Texts.of("ui.asAt", Days.moment(now)) : table.asAt();
    }

    /** Asks for the first rows; a refusal comes from here, before anything is written. */
    void begin() {
        firstRows = table.rows(state.query().rows(0, AT_ONCE));
    }

    private interface RowWriter<R> {
        void write(R row) throws IOException;
    }

    private void eachRow(RowWriter<R> writer) throws IOException {
        Rows<R> rows = firstRows;
        int offset = 0;
        while (!rows.page().isEmpty() && offset < MOST_ROWS) {
            for (R row : rows.page()) {
                writer.write(row);
            }
            offset += rows.page().size();
            if (rows.page().size() < AT_ONCE || offset >= rows.total()) {
                return;
            }
            rows = table.rows(state.query().rows(offset, AT_ONCE));
        }
    }

    /** What stands above the rows: the list, its day, its filters. */
    private List<String> head() {
        List<String> head = new ArrayList<>(List.of(table.caption(), asAt));
        String filters = Stream.concat(table.asked().stream(), Described.filters(table, state).stream().map(one -> one.heading() + ": " + one.words()))
                .collect(Collectors.joining("; "));
        head.add(filters.isEmpty() ? Texts.of("ui.table.unfiltered") : filters);
        return head;
    }

    void csv(OutputStream out) throws IOException {
        OutputStreamWriter text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\ufeff');
        CsvWriter csv = CsvWriter.builder().build(text);
        head().forEach(line -> csv.writeRecord(SafeText.of(line)));
        csv.writeRecord("");
        csv.writeRecord(columns.stream().map(column -> SafeText.of(Cells.heading(table, column))).toList());
        eachRow(row -> csv.writeRecord(columns.stream().map(column -> csvCell(column, row)).toList()));
        csv.flush();
        text.flush();
    }

    private String csvCell(Column<R> column, R row) {
        Object value = column.value(row);
        if (value == null) {
            return SafeText.of(column.otherwise(row));
        }
        return switch (column.shape()) {
            case NUMBER -> Cells.rounded(column, value).toPlainString();
            case DATE -> value.toString();
            case MOMENT -> LocalDateTime.ofInstant((Instant) value, Days.LONDON).withNano(0).toString();
            case TEXT, TAG -> SafeText.of(value.toString());
        };
    }

    void xlsx(OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "CountyHall", "1.0")) {
            Worksheet sheet = book.newWorksheet(sheetName());
            int line = 0;
            for (String words : head()) {
                sheet.value(line++, 0, words);
            }
            sheet.style(0, 0).bold().set();
            line++;
            for (int i = 0; i < columns.size(); i++) {
                sheet.value(line, i, Cells.heading(table, columns.get(i)));
                sheet.style(line, i).bold().set();
            }
            sheet.freezePane(0, line + 1);
            int[] next = {line + 1};
            eachRow(row -> {
                xlsxRow(sheet, next[0]++, row);
                if (next[0] % FLUSHED_AFTER == 0) {
                    sheet.flush();
                }
            });
        }
    }

    private String sheetName() {
        String name = table.caption().replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        return name.length() > 31 ? name.substring(0, 31) : name.isEmpty() ? "1" : name;
    }

    /** A text cell of a workbook is never a formula, so it is written as it is, but for signs that XML does not know. */
    private void xlsxRow(Worksheet sheet, int line, R row) {
        for (int i = 0; i < columns.size(); i++) {
            Column<R> column = columns.get(i);
            Object value = column.value(row);
            if (value == null) {
                otherwise(sheet, line, i, column.otherwise(row));
                continue;
            }
            switch (column.shape()) {
                case NUMBER -> {
                    BigDecimal number = Cells.rounded(column, value);
                    sheet.value(line, i, number);
                    sheet.style(line, i).format(column.decimals() == 0 ? "#,##0" : "#,##0." + "0".repeat(column.decimals())).set();
                }
                case DATE -> {
                    sheet.value(line, i, (LocalDate) value);
                    sheet.style(line, i).format("dd/mm/yyyy").set();
                }
                case MOMENT -> {
                    sheet.value(line, i, LocalDateTime.ofInstant((Instant) value, Days.LONDON));
                    sheet.style(line, i).format("dd/mm/yyyy hh:mm").set();
                }
                case TEXT, TAG -> sheet.value(line, i, plain(SafeText.of(value.toString())));
            }
        }
    }

    private static void otherwise(Worksheet sheet, int line, int place, String words) {
        if (!words.isEmpty()) {
            sheet.value(line, place, plain(SafeText.of(words)));
        }
    }

    private static String plain(String text) {
        String clean = text.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]", "");
        return clean.length() > 32_000 ? clean.substring(0, 32_000) : clean;
    }

    String fileName(String ending) {
        return table.id().replace('.', '-') + "." + ending;
    }
}
