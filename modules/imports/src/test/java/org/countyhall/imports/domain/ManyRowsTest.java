package org.countyhall.imports.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.countyhall.imports.Lines;
import org.countyhall.imports.domain.checking.Findings;
import org.countyhall.imports.domain.checking.Layout;
import org.countyhall.imports.domain.table.ReadingLimits;
import org.countyhall.imports.domain.table.TableFile;
import org.countyhall.imports.domain.table.TableWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Many rows need no more memory than a few: what is alive after each hundred thousand stays where it was, apart from the
 * twenty bytes a row with which repeated rows are found. {@code -Dmany.rows=1000000} for the long form.
 */
class ManyRowsTest {

    private static final int ROWS = Integer.getInteger("many.rows", 60_000);
    private static final int LOOK_EVERY = Math.max(ROWS / 5, 1);
    private static final long KEY = 80;
    private static final long SOME = 12_000_000;

    @TempDir
    Path folder;

    private final Lines lines = new Lines();

    @Test
    void of_a_csv_file() throws IOException {
        Path file = folder.resolve("many.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("ref,amount,paid_on,directorate,note\n");
            for (int i = 0; i < ROWS; i++) {
                out.write("R" + i + "," + i % 1000 + ".5,2024-04-01,ASCH,\"a note, number " + i + "\"\n");
            }
        }
        check(file);
    }

    @Test
    void of_a_workbook() throws IOException {
        Path file = folder.resolve("many.xlsx");
        try (TableWriter out = TableWriter.workbook(Files.newOutputStream(file), "Lines")) {
            out.row(List.of("ref", "amount", "paid_on", "directorate", "note"));
            for (int i = 0; i < ROWS; i++) {
                out.row(List.of("R" + i, i % 1000 + ".5", "2024-04-01", "ASCH", "a note, number " + i));
            }
        }
        check(file);
    }

    private void check(Path file) throws IOException {
        long[] before = {0};
        try (TableFile table = TableFile.recognise(file, "many", ReadingLimits.usual())) {
            Findings findings = Findings.of(lines, table, Layout.find(table, lines.columns()), (rows, share) -> {
                if (rows % LOOK_EVERY == 0) {
                    long now = alive();
                    before[0] = before[0] == 0 ? now : before[0];
                    assertThat(now).as("bytes alive at row " + rows).isLessThan(before[0] + rows * KEY + SOME);
                }
            });
            assertThat(findings.problems()).isEmpty();
            assertThat(findings.rows()).isEqualTo(ROWS);
            assertThat(findings.controlTotal()).isEqualByComparingTo(expected());
        }
    }

    private static BigDecimal expected() {
        long whole = 0;
        for (int i = 0; i < ROWS; i++) {
            whole += i % 1000;
        }
        return BigDecimal.valueOf(whole).add(new BigDecimal("0.5").multiply(BigDecimal.valueOf(ROWS)));
    }

    private static long alive() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
