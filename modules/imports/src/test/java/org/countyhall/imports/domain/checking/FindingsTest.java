package org.countyhall.imports.domain.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countyhall.imports.TableFiles.csv;
import static org.countyhall.imports.TableFiles.xlsx;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.countyhall.core.Directorate;
import org.countyhall.imports.Lines;
import org.countyhall.imports.api.ImportProblem;
import org.countyhall.imports.domain.table.ReadingLimits;
import org.countyhall.imports.domain.table.TableFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingsTest {

    @TempDir
    Path folder;

    private final Lines lines = new Lines();

    private TableFile table(byte[] content) throws IOException {
        return TableFile.recognise(Files.write(folder.resolve("upload"), content), "lines.csv", ReadingLimits.usual());
    }

    private Findings check(byte[] content) throws IOException {
        try (TableFile table = table(content)) {
            return Findings.of(lines, table, Layout.find(table, lines.columns()), (rows, share) -> { });
        }
    }

    @Test
    void a_clean_file_has_its_rows_counted_and_its_control_figure_added_up() throws IOException {
        Findings findings = check(csv("ref,amount,paid_on,directorate,note", "A,-55.4,01/04/2024,asch,x", "B,\"1,000\",2024-04-02,,", "C,(3),,PH,"));
        assertThat(findings.problems()).isEmpty();
        assertThat(findings.clean()).isTrue();
        assertThat(findings.rows()).isEqualTo(3);
        assertThat(findings.controlTotal()).isEqualByComparingTo("941.6");
    }

    @Test
    void each_problem_says_sheet_row_column_value_and_what_is_expected() throws IOException {
        Findings findings = check(csv("ref,amount,paid_on,directorate", "A,ten,,", ",1.25,31/02/2024,KCC"));
        assertThat(findings.problemCount()).isEqualTo(5);
        assertThat(findings.problems()).extracting(ImportProblem::row).containsExactly(2, 3, 3, 3, 3);
        assertThat(findings.problems()).extracting(ImportProblem::column).containsExactly("amount", "ref", "amount", "paid_on", "directorate");
        assertThat(findings.problems().get(0)).isEqualTo(new ImportProblem("lines.csv", 2, "amount", "ten",
                "Expected: a number with at most 1 decimal, such as 1250 or -55.4."));
        assertThat(findings.problems().get(4).message()).contains("ASCH, PH, CYPE");
    }

    @Test
    void a_row_may_stand_only_once() throws IOException {
        Findings findings = check(csv("ref,amount", "A,1", "B,2", "A,1"));
        assertThat(findings.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.row()).isEqualTo(4);
            assertThat(problem.message()).contains("Row 2");
        });
    }

    @Test
    void ragged_rows_are_named_and_rows_of_empty_cells_passed_over() throws IOException {
        Findings findings = check(csv("ref,amount,note", "A,1", "B,2,x,y", ",,", "C,3,x,,", "D,4,x"));
        assertThat(findings.problems()).extracting(ImportProblem::row).containsExactly(2, 3);
        assertThat(findings.problems().get(1).message()).contains("3").contains("quotation marks");
        assertThat(findings.controlTotal()).isEqualByComparingTo("7");
    }

    @Test
    void a_missing_column_and_a_heading_that_stands_twice_are_problems_of_the_heading() throws IOException {
        assertThat(check(csv("ref,note", "A,x")).problems()).singleElement()
                .satisfies(problem -> assertThat(problem.row() + problem.column()).isEqualTo("1amount"));
        assertThat(check(csv("ref,amount,Amount", "A,1,2")).problems()).singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("twice"));
        assertThat(check(csv("ref,amount")).problems()).singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("at least one row"));
    }

    @Test
    void columns_are_found_by_name_by_other_names_and_below_a_title() throws IOException {
        try (TableFile table = table(xlsx(new Object[] {"Payments of April"}, new Object[] {}, new Object[] {"Line No", "Colour", "AMOUNT", "Paid on"},
                new Object[] {"A", "red", 12.5, LocalDate.of(2024, 4, 1)}))) {
            Layout layout = Layout.find(table, lines.columns());
            assertThat(layout.headerRow()).isEqualTo(3);
            assertThat(layout.columnOf()).isEqualTo(Map.of("ref", 0, "amount", 2, "paid_on", 3));
            assertThat(layout.ignored()).containsExactly("Colour");
            try (KindReader<Lines.Line> reader = new KindReader<>(lines, table, layout)) {
                assertThat(reader.next()).isTrue();
                assertThat(reader.read().on()).contains(LocalDate.of(2024, 4, 1));
                assertThat(reader.read().amount()).isEqualByComparingTo("12.5");
                assertThat(reader.next()).isFalse();
            }
        }
    }

    @Test
    void columns_can_be_mapped_by_hand() throws IOException {
        try (TableFile table = table(csv("Code,Sum,Unit", "A,12.5,GET"))) {
            Layout layout = Layout.find(table, lines.columns()).mapped(Map.of("ref", 0, "amount", 1, "directorate", 2, "note", -1));
            try (KindReader<Lines.Line> reader = new KindReader<>(lines, table, layout)) {
                assertThat(reader.next()).isTrue();
                assertThat(reader.read().directorate()).contains(Directorate.GET);
            }
        }
    }

    @Test
    void an_exported_text_with_its_apostrophe_comes_back_as_it_was() throws IOException {
        try (TableFile table = table(csv("ref,amount,note", "A,1,'=1+1"));
                KindReader<Lines.Line> reader = new KindReader<>(lines, table, Layout.find(table, lines.columns()))) {
            assertThat(reader.next()).isTrue();
            assertThat(reader.read().note()).isEqualTo("=1+1");
        }
    }

    @Test
    void only_the_first_thousand_problems_are_kept_but_all_are_counted() throws IOException {
        StringBuilder file = new StringBuilder("ref,amount\n");
        for (int i = 0; i < 3000; i++) {
            file.append('R').append(i).append(",x\n");
        }
        Findings findings = check(file.toString().getBytes());
        assertThat(findings.problems()).hasSize(1000);
        assertThat(findings.problemCount()).isEqualTo(3000);
        assertThat(findings.controlTotal()).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(findings.sample()).hasSize(10).first().isEqualTo(List.of("R0", "x"));
    }
}
