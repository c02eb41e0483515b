package org.countyhall.risk.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.countyhall.core.money.Money;
import org.countyhall.imports.api.ImportRow;
import org.countyhall.imports.api.ImportedRows;
import org.countyhall.risk.domain.Assessment;
import org.countyhall.risk.domain.Risk;
import org.junit.jupiter.api.Test;

class ImportRisksTest {

    private final Registers registers = new Registers();
    private final ImportRisks kind = kind();

    @Test
    void a_first_file_opens_the_register_and_enters_its_risks() {
        store(line("1", "CYPE", "High Needs Spending", "4", "150.0"), collective("11", "50.0"));
        assertThat(registers.register("budget-2024-25")).hasValueSatisfying(register ->
                assertThat(register.name()).isEqualTo("Budget risks 2024-25"));
        assertThat(registers.all()).extracting(Risk::reference).containsExactly("BR24-01", "BR24-11");
        Assessment small = registers.withReference("BR24-11").flatMap(Risk::latest).orElseThrow();
        assertThat(small.likelihood()).isNull();
        assertThat(small.estimatedMaximum()).contains(Money.pounds("50000000"));
    }

    @Test
    void the_same_figures_again_add_no_assessment_and_others_do() {
        store(line("1", "CYPE", "High Needs Spending", "4", "150.0"));
        store(line("1", "CYPE", "High Needs Spending", "4", "150.00"));
        assertThat(registers.withReference("BR24-01").orElseThrow().assessments()).hasSize(1);
        store(line("1", "CYPE", "High Needs Spending", "5", "150.0"));
        assertThat(registers.withReference("BR24-01").orElseThrow().assessments()).hasSize(2);
    }

    @Test
    void another_years_register_is_named_in_its_column() {
        Map<String, String> next = line("1", "CYPE", "High Needs Spending", "4", "150.0");
        next.put("register", "budget-2025-26");
        store(next);
        assertThat(registers.all()).extracting(Risk::reference).containsExactly("BR25-01");
    }

    @Test
    void a_risk_needs_a_likelihood_and_a_line_for_several_does_not() {
        assertThat(problems(line("1", "CYPE", "High Needs Spending", "", "150.0"))).containsExactly("current_likelihood_1_to_5 risk.step");
        assertThat(problems(line("1", "CYPE", "High Needs Spending", "6", "150.0"))).containsExactly("current_likelihood_1_to_5 risk.step");
        assertThat(problems(collective("11", "50.0"))).isEmpty();
    }

    @Test
    void an_amount_below_zero_a_number_below_one_and_a_corporate_register_are_problems() {
        Map<String, String> wrong = line("0", "CYPE", "High Needs Spending", "4", "-1");
        wrong.put("register", "corporate");
        assertThat(problems(wrong)).containsExactly("register risk.registerNotOfABudget",
                "estimated_maximum_financial_gbp_million risk.amountNotNegative", "risk_no risk.numberFromOne");
    }

    @Test
    void the_control_figure_is_in_millions() {
        assertThat(kind.control(kind.read(new Row(line("2", "ALL", "Savings", "4", "103.1"))))).isEqualByComparingTo("103.1");
    }

    private ImportRisks kind() {
        ImportRisks made = new ImportRisks();
        made.risks = registers;
        made.audit = (what, subject, before, after) -> { };
        made.clock = Clock.fixed(Instant.parse("2024-01-04T12:00:00Z"), ZoneId.of("Europe/London"));
        return made;
    }

    private List<String> problems(Map<String, String> cells) {
        Row row = new Row(cells);
        kind.read(row);
        return row.problems;
    }

    @SafeVarargs
    private void store(Map<String, String>... lines) {
        kind.store(new File(List.of(lines).stream().map(cells -> kind.read(new Row(cells))).toList()));
    }

    private static Map<String, String> line(String number, String directorate, String title, String likelihood, String amount) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("risk_no", number);
        cells.put("row_type", "risk");
        cells.put("risk_group", "Significant Risks (over £10m)");
        cells.put("directorate", directorate);
        cells.put("risk_title", title);
        cells.put("current_likelihood_1_to_5", likelihood);
        cells.put("estimated_maximum_financial_gbp_million", amount);
        return cells;
    }

    private static Map<String, String> collective(String number, String amount) {
        Map<String, String> cells = line(number, "", "", "", amount);
        cells.put("row_type", "group total");
        return cells;
    }

    private record File(List<ImportRisks.Line> lines) implements ImportedRows<ImportRisks.Line> {

        @Override
        public Iterator<ImportRisks.Line> iterator() {
            return lines.iterator();
        }

        @Override
        public String importReference() {
            return "IMP-000001";
        }

        @Override
        public String fileName() {
            return "risks.csv";
        }

        @Override
        public String importedBy() {
            return "risk.manager";
        }

        @Override
        public Instant importedAt() {
            return Instant.parse("2024-01-04T12:00:00Z");
        }

        @Override
        public long count() {
            return lines.size();
        }
    }

    /** A row whose cells are given as text. */
    private static final class Row implements ImportRow {

        private final Map<String, String> cells;
        private final List<String> problems = new ArrayList<>();

        private Row(Map<String, String> cells) {
            this.cells = cells;
        }

        @Override
        public int number() {
            return 2;
        }

        @Override
        public String text(String column) {
            return cells.getOrDefault(column, "");
        }

        @Override
        public BigDecimal decimal(String column) {
            return new BigDecimal(text(column));
        }

        @Override
        public long whole(String column) {
            return Long.parseLong(text(column));
        }

        @Override
        public LocalDate date(String column) {
            return LocalDate.parse(text(column));
        }

        @Override
        public <E extends Enum<E>> E choice(String column, Class<E> type) {
            return Enum.valueOf(type, text(column));
        }

        @Override
        public boolean yes(String column) {
            return Boolean.parseBoolean(text(column));
        }

        @Override
        public Optional<String> optionalText(String column) {
            return Optional.of(text(column)).filter(text -> !text.isEmpty());
        }

        @Override
        public Optional<Long> optionalWhole(String column) {
            return optionalText(column).map(Long::valueOf);
        }

        @Override
        public Optional<LocalDate> optionalDate(String column) {
            return optionalText(column).map(LocalDate::parse);
        }

        @Override
        public <E extends Enum<E>> Optional<E> optionalChoice(String column, Class<E> type) {
            return optionalText(column).map(text -> Enum.valueOf(type, text));
        }

        @Override
        public void problem(String column, String key, Object... details) {
            problems.add(column + " " + key);
        }
    }
}
