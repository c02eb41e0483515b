package org.countyhall.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Table files for tests, made on the spot: good ones, and parts of workbooks put together by hand for bad ones. */
public final class TableFiles {

    private TableFiles() {
    }

    public static byte[] csv(String... lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** A workbook as a spreadsheet saves it; numbers and dates stay what they are. */
    public static byte[] xlsx(Object[]... rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Lines");
            for (int r = 0; r < rows.length; r++) {
                for (int c = 0; c < rows[r].length; c++) {
                    put(sheet, r, c, rows[r][c]);
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void put(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value instanceof LocalDate date) {
            sheet.value(row, column, date);
            sheet.style(row, column).format("dd/mm/yyyy").set();
        } else if (value instanceof Boolean yes) {
            sheet.value(row, column, yes);
        } else if (value != null) {
            sheet.value(row, column, value.toString());
        }
    }

    /** The parts of a packed file, to be changed and packed again. */
    public static Map<String, byte[]> parts(byte[] packed) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try {
            Path file = Files.write(Files.createTempFile("parts", ".zip"), packed);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (ZipEntry entry : zip.stream().toList()) {
                    parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
                }
            }
            Files.delete(file);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return parts;
    }

    public static byte[] packed(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** A workbook with one of its parts replaced or added. */
    public static byte[] xlsxWith(String part, String content) {
        Map<String, byte[]> parts = parts(xlsx(new Object[] {"ref", "amount"}, new Object[] {"A", 1}));
        parts.put(part, content.getBytes(StandardCharsets.UTF_8));
        return packed(parts);
    }

    /** A workbook whose only sheet has this inside its {@code sheetData}. */
    public static byte[] xlsxWithRows(String rows) {
        return xlsxWith("xl/worksheets/sheet1.xml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows
                + "</sheetData></worksheet>");
    }
}
