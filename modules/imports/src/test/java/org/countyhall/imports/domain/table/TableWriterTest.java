package org.countyhall.imports.domain.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countyhall.imports.TableFiles.parts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableWriterTest {

    private static final List<String> HOSTILE = List.of("=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\tx", "-55.4", "0012", "plain");

    @TempDir
    Path folder;

    @Test
    void a_csv_has_an_apostrophe_before_what_would_be_a_formula_but_not_before_numbers() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter writer = TableWriter.csv(out)) {
            writer.row(HOSTILE);
        }
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("\uFEFF'=1+1,'+cmd|' /C calc'!A0,'-2+3,'@SUM(A1),'\tx,-55.4,0012,plain\r\n");
    }

    @Test
    void a_workbook_has_no_formula_and_reads_back_as_it_was() throws IOException {
        Path file = folder.resolve("out.xlsx");
        try (TableWriter writer = TableWriter.workbook(Files.newOutputStream(file), "with/problems")) {
            for (int i = 0; i < 1200; i++) {
                writer.row(HOSTILE);
            }
        }
        assertThat(new String(parts(Files.readAllBytes(file)).get("xl/worksheets/sheet1.xml"), StandardCharsets.UTF_8)).doesNotContain("<f>");
        try (TableFile table = TableFile.recognise(file, "out.xlsx", ReadingLimits.usual()); TableRows rows = table.rows(table.sheets().get(0))) {
            assertThat(rows.next().orElseThrow().cells()).isEqualTo(HOSTILE);
        }
    }
}
