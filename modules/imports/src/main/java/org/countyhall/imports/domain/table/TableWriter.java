package org.countyhall.imports.domain.table;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import de.siegmar.fastcsv.writer.CsvWriter;

/** Writes a table row by row; what a spreadsheet would take for a formula is written so that it stays text. */
public abstract class TableWriter implements AutoCloseable {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,10})?");

    public static TableWriter csv(OutputStream out) throws IOException {
        return new Csv(out);
    }

    public static TableWriter workbook(OutputStream out, String sheet) {
        return new Xlsx(out, sheet);
    }

    public abstract void row(List<String> cells) throws IOException;

    @Override
    public abstract void close() throws IOException;

    private static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    private static final class Csv extends TableWriter {

        private static final String STARTS_A_FORMULA = "=+-@\t\r";

        private final CsvWriter writer;

        Csv(OutputStream out) throws IOException {
            out.write("\uFEFF".getBytes(StandardCharsets.UTF_8));
            writer = CsvWriter.builder().build(out, StandardCharsets.UTF_8);
        }

        @Override
        public void row(List<String> cells) {
            writer.writeRecord(cells.stream().map(Csv::harmless).toList());
        }

        private static String harmless(String text) {
            boolean formula = !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0 && !isNumber(text);
            return formula ? "'" + text : text;
        }

        @Override
        public void close() throws IOException {
            writer.close();
        }
    }

    /** Texts are written as texts, which a spreadsheet never calculates; rows are let go as they are written. */
    private static final class Xlsx extends TableWriter {

        private static final int KEPT = 500;
        private static final int LONGEST_NAME = 31;

        private final Workbook workbook;
        private final Worksheet sheet;
        private int row;

        Xlsx(OutputStream out, String name) {
            workbook = new Workbook(out, "CountyHall", "1.0");
            String plain = name.replaceAll("[\\[\\]:*?/\\\\]", " ").strip();
            sheet = workbook.newWorksheet(plain.isEmpty() ? "1" : plain.substring(0, Math.min(LONGEST_NAME, plain.length())));
        }

        @Override
        public void row(List<String> cells) throws IOException {
            for (int column = 0; column < cells.size(); column++) {
                String text = cells.get(column);
                if (isNumber(text) && !text.matches("-?0\\d.*")) {
                    sheet.value(row, column, new BigDecimal(text));
                } else if (!text.isEmpty()) {
                    sheet.inlineString(row, column, text);
                }
            }
            row++;
            if (row % KEPT == 0) {
                sheet.flush();
            }
        }

        @Override
        public void close() throws IOException {
            workbook.close();
        }
    }
}
