package org.countyhall.imports.domain.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.countyhall.imports.TableFiles.csv;
import static org.countyhall.imports.TableFiles.packed;
import static org.countyhall.imports.TableFiles.parts;
import static org.countyhall.imports.TableFiles.xlsx;
import static org.countyhall.imports.TableFiles.xlsxWith;
import static org.countyhall.imports.TableFiles.xlsxWithRows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything that is not a readable table is refused with its own sentence, quickly. */
class UnreadableFilesTest {

    private static final Duration SOON = Duration.ofSeconds(2);

    @TempDir
    Path folder;

    private long before;

    @BeforeEach
    void start() {
        before = System.nanoTime();
    }

    @AfterEach
    void was_quick() {
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(SOON);
    }

    private UnreadableFile refusal(byte[] content) {
        UnreadableFile refusal = catchThrowableOfType(UnreadableFile.class, () -> readAll(content, ReadingLimits.usual()));
        assertThat(refusal).as("a refusal").isNotNull();
        assertThat(refusal.text()).doesNotContain("{").doesNotContain("Exception");
        return refusal;
    }

    private int readAll(byte[] content, ReadingLimits limits) throws IOException {
        Path file = Files.write(folder.resolve("upload"), content);
        try (TableFile table = TableFile.recognise(file, "lines.csv", limits)) {
            int rows = 0;
            for (String sheet : table.sheets()) {
                try (TableRows reader = table.rows(sheet)) {
                    while (reader.next().isPresent()) {
                        rows++;
                    }
                }
            }
            return rows;
        }
    }

    private void refuses(byte[] content, String key, int status) {
        UnreadableFile refusal = refusal(content);
        assertThat(refusal.key()).isEqualTo("imports." + key);
        assertThat(refusal.status()).isEqualTo(status);
    }

    @Test
    void refuses_nothing_at_all() {
        refuses(new byte[0], "empty", 422);
    }

    @Test
    void refuses_more_bytes_than_allowed() {
        UnreadableFile refusal = catchThrowableOfType(UnreadableFile.class,
                () -> readAll(new byte[1_000_001], ReadingLimits.ofMegabytes(1)));
        assertThat(refusal.status()).isEqualTo(413);
        assertThat(refusal.text()).contains("1 MB");
    }

    @Test
    void refuses_other_kinds_of_file() {
        refuses("%PDF-1.7\n%\u00e2".getBytes(StandardCharsets.ISO_8859_1), "otherContent", 415);
        refuses(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, "otherContent", 415);
        refuses("<html><body><table>".getBytes(StandardCharsets.UTF_8), "otherContent", 415);
        refuses("{\"ref\": 1}".getBytes(StandardCharsets.UTF_8), "otherContent", 415);
        refuses(packed(Map.of("a.txt", new byte[10])), "otherContent", 415);
        Map<String, byte[]> word = new LinkedHashMap<>();
        word.put("[Content_Types].xml", "<Types/>".getBytes(StandardCharsets.UTF_8));
        word.put("word/document.xml", "<document/>".getBytes(StandardCharsets.UTF_8));
        refuses(packed(word), "otherContent", 415);
    }

    @Test
    void refuses_old_and_encrypted_workbooks_each_with_its_own_advice() {
        byte[] compound = new byte[4096];
        byte[] magic = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        System.arraycopy(magic, 0, compound, 0, magic.length);
        refuses(compound, "oldWorkbook", 415);
        byte[] stream = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(stream, 0, compound, 2000, stream.length);
        refuses(compound, "encrypted", 422);
    }

    @Test
    void refuses_macros() {
        refuses(xlsxWith("xl/vbaProject.bin", "macro"), "macros", 422);
        refuses(xlsxWith("[Content_Types].xml", "<Types><Override PartName=\"/xl/workbook.xml\" ContentType="
                + "\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/></Types>"), "macros", 422);
    }

    @Test
    void refuses_entities_in_any_part() {
        String external = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>";
        refuses(xlsxWith("xl/worksheets/sheet1.xml", external), "entities", 422);
        refuses(xlsxWith("xl/workbook.xml", external), "entities", 422);
        refuses(xlsxWith("xl/sharedStrings.xml", external), "entities", 422);
        refuses(xlsxWith("docProps/custom.xml", external), "entities", 422);
        refuses(xlsxWith("xl/theme/theme1.xml", "<?xml version=\"1.0\"?><!DOCTYPE lolz [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">"
                + "<!ENTITY c \"&b;&b;&b;&b;\">]><a>&c;</a>"), "entities", 422);
    }

    @Test
    void refuses_a_bomb_before_it_is_unpacked() {
        Map<String, byte[]> parts = parts(xlsx(new Object[] {"ref"}));
        parts.put("xl/worksheets/sheet1.xml", new byte[60_000_000]);
        refuses(packed(parts), "bomb", 422);
    }

    @Test
    void refuses_a_part_that_is_longer_than_the_directory_says() {
        Map<String, byte[]> parts = parts(xlsx(new Object[] {"ref"}));
        parts.put("xl/worksheets/sheet1.xml", ("<worksheet><sheetData>" + "<row/>".repeat(200_000) + "</sheetData></worksheet>")
                .getBytes(StandardCharsets.UTF_8));
        byte[] packed = packed(parts);
        int size = parts.get("xl/worksheets/sheet1.xml").length;
        for (int at = packed.length - 4; at >= 0; at--) {
            int here = packed[at] & 0xFF | (packed[at + 1] & 0xFF) << 8 | (packed[at + 2] & 0xFF) << 16 | (packed[at + 3] & 0xFF) << 24;
            if (here == size) {
                packed[at] = 100;
                packed[at + 1] = 0;
                packed[at + 2] = 0;
            }
        }
        assertThat(refusal(packed).key()).isIn("imports.bomb", "imports.damaged");
    }

    @Test
    void refuses_too_many_parts_and_archives_inside() {
        Map<String, byte[]> parts = parts(xlsx(new Object[] {"ref"}));
        for (int i = 0; i < 3000; i++) {
            parts.put("xl/media/" + i, new byte[0]);
        }
        refuses(packed(parts), "bomb", 422);
        refuses(xlsxWith("xl/embeddings/inner.zip", "PK"), "nestedArchive", 422);
    }

    @Test
    void refuses_broken_and_cut_workbooks() {
        byte[] good = xlsx(new Object[] {"ref", "amount"}, new Object[] {"A", 1});
        refuses(Arrays.copyOf(good, good.length / 2), "damaged", 422);
        refuses(xlsxWith("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c>"), "damaged", 422);
        refuses(xlsxWith("xl/workbook.xml", "<workbook><sheets/></workbook>"), "noSheet", 422);
        refuses(xlsxWithRows("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>999999</v></c></row>"), "damaged", 422);
        refuses(xlsxWithRows("<row r=\"2\"><c r=\"A2\"><v>1</v></c></row><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"), "damagedAtRow", 422);
        refuses(xlsxWithRows("<row r=\"1\"><c r=\"A1\"><v>one</v></c></row>"), "damagedAtRow", 422);
    }

    @Test
    void refuses_a_million_columns_and_references_far_outside() {
        refuses(csv("a,".repeat(1_000_000)), "tooManyColumns", 422);
        refuses(xlsxWithRows("<row r=\"1\"><c r=\"ZZZZZZZZZZZ1\"><v>1</v></c></row>"), "tooManyColumns", 422);
        refuses(xlsxWithRows("<row r=\"1\">" + "<c><v>1</v></c>".repeat(1000) + "</row>"), "tooManyColumns", 422);
    }

    @Test
    void refuses_cells_that_are_too_long() {
        refuses(csv("ref,note", "A," + "x".repeat(40_000)), "cellTooLong", 422);
        refuses(xlsxWithRows("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" + "x".repeat(40_000) + "</t></is></c></row>"),
                "cellTooLong", 422);
        refuses(xlsxWith("xl/sharedStrings.xml", "<sst><si><t>" + "x".repeat(40_000) + "</t></si></sst>"), "textTooLong", 422);
    }

    @Test
    void names_the_row_in_which_a_quote_is_not_closed() {
        assertThat(refusal(csv("ref,note", "A,fine", "B,\"open", "C,x")).text()).contains("row 3");
        assertThat(refusal(csv("ref,note", "A,\"closed\"behind")).key()).isEqualTo("imports.quotes");
    }

    @Test
    void names_the_row_and_the_byte_of_another_encoding() {
        byte[] windows = "ref,note\nA,fine\nB,caf\u00e9\n".getBytes(Charset.forName("windows-1252"));
        assertThat(refusal(windows).text()).contains("Row 3").contains("E9").contains("CSV UTF-8");
        refuses(windows, "notUtf8", 422);
        refuses(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 0, 'a', 0, 0, 0}, "otherEncoding", 422);
        refuses(new byte[] {'r', 'e', 'f', '\n', (byte) 0xC3}, "cutCharacter", 422);
        refuses(new byte[] {'r', 'e', 'f', '\n', 'A', 0, 'B'}, "nul", 422);
    }

    @Test
    void a_number_with_a_huge_exponent_does_no_harm() throws IOException {
        assertThat(readAll(xlsxWithRows("<row r=\"1\"><c r=\"A1\"><v>1E999999999</v></c></row>"), ReadingLimits.usual())).isEqualTo(1);
    }

    @Test
    void a_good_file_with_one_trailing_comma_line_is_read() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(csv("ref,amount", "A,1", ",,", "B,2"));
        assertThat(readAll(out.toByteArray(), ReadingLimits.usual())).isEqualTo(3);
    }
}
