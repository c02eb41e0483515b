package org.countyhall.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;

import org.countyhall.core.money.Money;
import org.countyhall.core.table.TableQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {

    @TempDir
    Path folder;

    private static String csv(Letters letters, Map<String, String[]> parameters) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Export<Letters.Letter> export = new Export<>(letters, TableState.read(letters, parameters), List.of(), Instant.EPOCH);
        export.begin();
        export.csv(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void the_file_says_list_day_and_filter_above_its_rows() throws IOException {
        assertThat(csv(Letters.many(1), Map.of("status", new String[] {"OPEN"}))).isEqualTo("\ufeffLetters\r\nas at 31 March 2024\r\nStatus: open\r\n\r\n"
                + "Reference,About,Sent,Cost (£)\r\nL1,about 1,2024-03-31,-1.00\r\n");
    }

    @Test
    void what_was_asked_beside_the_filters_stands_with_them() throws IOException {
        Letters asked = new Letters(List.of()) {
            @Override
            public List<String> asked() {
                return List.of("Type is Complaint");
            }
        };
        assertThat(csv(asked, Map.of("status", new String[] {"OPEN"}))).contains("Type is Complaint; Status: open");
        assertThat(csv(asked, Map.of())).contains("Type is Complaint\r\n").doesNotContain("No filter");
    }

    @Test
    void of_chosen_rows_only_these_are_written_and_the_file_says_so() throws IOException {
        assertThat(csv(Letters.many(9), Map.of("chosen", new String[] {"L7", "L2", "L99"}))).contains("Chosen rows: 3")
                .containsSubsequence("\r\nL2,", "\r\nL7,").doesNotContain("\r\nL1,").doesNotContain("L99,");
    }

    @Test
    void where_a_value_is_kept_back_the_file_says_the_words_of_the_page_and_no_formula() throws IOException {
        Letters kept = new Letters(List.of(new Letters.Letter("L1", "a", LocalDate.of(2024, 3, 31), null, "OPEN"))) {
            @Override
            public List<Column<Letter>> columns() {
                return List.of(Column.text("reference", Letter::reference), Column.money("cost", Letter::cost).otherwise(letter -> "=kept back"));
            }
        };
        assertThat(csv(kept, Map.of())).contains("\r\nL1,'=kept back\r\n");
        assertThat(Cells.shown(kept.columns().get(1), kept.rows(TableQuery.everything(1)).page().get(0))).isEqualTo("=kept back");
    }

    @Test
    void all_rows_are_written_not_only_the_page() throws IOException {
        assertThat(csv(Letters.many(2500), Map.of("page", new String[] {"3"})).lines().filter(line -> line.startsWith("L") && line.contains("about"))).hasSize(2500);
    }

    @Test
    void a_formula_in_a_text_is_text_and_a_negative_amount_a_number() throws IOException {
        Letters letters = new Letters(List.of(new Letters.Letter("=HYPERLINK(\"x\")", "+44 20", LocalDate.of(2024, 3, 31), Money.pounds("-5"), null)));
        assertThat(csv(letters, Map.of())).contains("\"'=HYPERLINK(\"\"x\"\")\",'+44 20,2024-03-31,-5.00");
    }

    @Test
    void a_workbook_has_no_formula_and_true_numbers() throws IOException {
        Letters letters = new Letters(List.of(new Letters.Letter("=1+1", "a\u0001b", LocalDate.of(2024, 3, 31), Money.pounds("-5.25"), null)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Export<Letters.Letter> export = new Export<>(letters, TableState.read(letters, Map.of()), List.of(), Instant.EPOCH);
        export.begin();
        export.xlsx(out);
        String sheet = part(out.toByteArray(), "xl/worksheets/sheet1.xml");
        assertThat(sheet).contains("<v>-5.25</v>").doesNotContain("<f>").doesNotContain("\u0001");
    }

    private String part(byte[] workbook, String name) throws IOException {
        Path file = Files.write(folder.resolve("list.xlsx"), workbook);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
