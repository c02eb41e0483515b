package org.countyhall.imports.domain.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countyhall.imports.TableFiles.csv;
import static org.countyhall.imports.TableFiles.xlsx;
import static org.countyhall.imports.TableFiles.xlsxWithRows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableFileTest {

    @TempDir
    Path folder;

    private List<TableRow> read(byte[] content) throws IOException {
        List<TableRow> rows = new ArrayList<>();
        try (TableFile table = TableFile.recognise(Files.write(folder.resolve("upload"), content), "lines.csv", ReadingLimits.usual());
                TableRows reader = table.rows(table.sheets().get(0))) {
            for (var row = reader.next(); row.isPresent(); row = reader.next()) {
                rows.add(row.get());
            }
            assertThat(reader.progress()).isGreaterThan(0.9);
        }
        return rows;
    }

    @Test
    void reads_commas_semicolons_and_tabs() throws IOException {
        for (String separator : List.of(",", ";", "\t")) {
            assertThat(read(csv("ref" + separator + "amount", "A" + separator + "1")))
                    .extracting(TableRow::cells).containsExactly(List.of("ref", "amount"), List.of("A", "1"));
        }
        assertThat(read(csv("sep=;", "ref;amount", "A;1,5"))).extracting(TableRow::cells)
                .containsExactly(List.of("ref", "amount"), List.of("A", "1,5"));
    }

    @Test
    void reads_marks_of_utf_8_and_utf_16() throws IOException {
        assertThat(read("\uFEFFref,note\nA,café £\n".getBytes(StandardCharsets.UTF_8)).get(1).cells()).containsExactly("A", "café £");
        assertThat(read("\uFEFFref\tnote\nA\tcafé £\n".getBytes(StandardCharsets.UTF_16LE)).get(1).cells()).containsExactly("A", "café £");
        assertThat(read("\uFEFFref\tnote\nA\tcafé £\n".getBytes(StandardCharsets.UTF_16BE)).get(0).cells()).containsExactly("ref", "note");
    }

    @Test
    void counts_rows_as_a_spreadsheet_does() throws IOException {
        List<TableRow> rows = read(csv("ref,note", "", "A,\"two", "lines\"", "B,x"));
        assertThat(rows).extracting(TableRow::number).containsExactly(1, 3, 4);
        assertThat(rows.get(1).cell(1)).isEqualTo("two\nlines");
        assertThat(read("ref\r\nA\r\n\r\nB".getBytes(StandardCharsets.UTF_8))).extracting(TableRow::number).containsExactly(1, 2, 4);
    }

    @Test
    void reads_numbers_dates_and_texts_of_a_workbook_as_they_are_shown() throws IOException {
        List<TableRow> rows = read(xlsx(new Object[] {"ref", "amount", "paid_on", "yes"},
                new Object[] {"A", -55.4, LocalDate.of(2024, 2, 29), true},
                new Object[] {"", "", null, null},
                new Object[] {"B <&>", 1234567.1, LocalDate.of(1999, 12, 31), false}));
        assertThat(rows).extracting(TableRow::number).containsExactly(1, 2, 4);
        assertThat(rows.get(1).cells()).containsExactly("A", "-55.4", "2024-02-29", "true");
        assertThat(rows.get(2).cells()).containsExactly("B <&>", "1234567.1", "1999-12-31", "false");
    }

    @Test
    void takes_the_saved_value_of_a_formula_and_rounds_as_a_spreadsheet_shows() throws IOException {
        List<TableRow> rows = read(xlsxWithRows("<row><c t=\"str\"><f>A1&amp;B1</f><v>joined</v></c><c><f>1/3*3</f>"
                + "<v>-55.399999999999999</v></c><c t=\"e\"><v>#N/A</v></c><c t=\"inlineStr\"><is><r><t>ri</t></r><r><t>ch</t></r></is></c></row>"));
        assertThat(rows.get(0).cells()).containsExactly("joined", "-55.4", "#N/A", "rich");
    }

    @Test
    void leaves_gaps_where_cells_are_missing() throws IOException {
        assertThat(read(xlsxWithRows("<row r=\"3\"><c r=\"B3\"><v>1</v></c><c r=\"D3\"><v>2</v></c></row>")).get(0))
                .isEqualTo(TableRow.of(3, "", "1", "", "2"));
    }
}
