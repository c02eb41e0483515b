package org.countyhall.finance.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.countyhall.core.Directorate;
import org.countyhall.core.money.Money;
import org.countyhall.finance.domain.CellSum;
import org.countyhall.finance.domain.ImportedProposal;
import org.countyhall.finance.domain.ProposalStatus;
import org.countyhall.imports.api.ImportColumn;
import org.countyhall.imports.api.ImportRow;
import org.countyhall.imports.api.ImportedRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImportProposalsTest {

    private final InMemoryFinance finance = new InMemoryFinance();
    private final ImportProposals kind = new ImportProposals();

    @BeforeEach
    void proposal() {
        kind.plans = finance;
        kind.proposals = finance;
        kind.rollup = finance;
        kind.audit = finance;
        finance.has("MTFP-001", "1000.00");
    }

    @Test
    void an_equal_row_changes_nothing_and_keeps_the_division() {
        store(kind.read(row("MTFP-001", "1.0")));
        assertThat(finance.proposals.get("MTFP-001").revisions()).hasSize(1);
        assertThat(finance.proposals.get("MTFP-001").content().division()).isEqualTo("Waste division");
        assertThat(finance.trail).isEmpty();
    }

    @Test
    void a_different_row_is_a_revision_that_names_the_import() {
        store(kind.read(row("MTFP-001", "1.25")));
        assertThat(finance.proposals.get("MTFP-001").revisions()).hasSize(2);
        assertThat(finance.proposals.get("MTFP-001").revisions().get(1).change().reason()).contains("IMP-1");
        assertThat(finance.cell(Directorate.GET)).isEqualTo(new CellSum(Money.pounds("1250.00"), 1));
    }

    @Test
    void an_unknown_reference_becomes_a_proposal_in_the_plan() {
        store(kind.read(row("MTFP-002", "-0.5")));
        assertThat(finance.proposals.get("MTFP-002").status()).isEqualTo(ProposalStatus.IN_PLAN);
        assertThat(finance.cell(Directorate.GET)).isEqualTo(new CellSum(Money.pounds("500.00"), 2));
    }

    @Test
    void public_health_is_written_out_in_the_councils_file() {
        Row row = row("MTFP-002", "1.0").with("directorate", "Public Health");
        assertThat(kind.read(row).content().directorate()).isEqualTo(Directorate.PH);
        assertThat(row.problems).isEmpty();
    }

    @Test
    void each_problem_names_its_column() {
        Row row = row("MTFP-002", "1.0").with("directorate", "XYZ").with("mtfp_category", "Bases");
        kind.read(row);
        assertThat(row.problems).containsExactlyInAnyOrder("mtfp_category finance.unknownCategoryIn", "directorate finance.unknownDirectorate");
        Row wrongKind = row("MTFP-002", "1.0").with("kind", "RESERVE");
        kind.read(wrongKind);
        assertThat(wrongKind.problems).containsExactly("kind finance.kindOfCategory");
    }

    @Test
    void a_sealed_plan_takes_what_it_already_says_and_nothing_else() {
        finance.seal();
        Row same = row("MTFP-001", "1.0");
        kind.check().check(same, kind.read(same));
        Row different = row("MTFP-001", "1.1");
        kind.check().check(different, kind.read(different));
        Row fresh = row("MTFP-002", "1.0");
        kind.check().check(fresh, kind.read(fresh));
        assertThat(same.problems).isEmpty();
        assertThat(different.problems).containsExactly("proposal_id finance.planSealed");
        assertThat(fresh.problems).containsExactly("proposal_id finance.planSealed");
    }

    @Test
    void the_control_figure_is_the_sum_in_thousands() {
        assertThat(kind.control(kind.read(row("MTFP-001", "1.5")))).isEqualByComparingTo("1.5");
        assertThat(kind.columns()).filteredOn(ImportColumn::isRequired).extracting(ImportColumn::name).contains("amount_gbp_thousand");
    }

    private void store(ImportedProposal... rows) {
        kind.store(new Imported(List.of(rows)));
    }

    private static Row row(String reference, String thousands) {
        return new Row().with("proposal_id", reference).with("kind", "SPENDING").with("mtfp_category", "Prices").with("directorate", "GET")
                .with("cabinet_member", "A Member").with("headline", "Waste contracts").with("description", "Prices rise")
                .with("amount_gbp_thousand", thousands).with("service_area_big6", "WASTE").with("funding", "CORE");
    }

    private record Imported(List<ImportedProposal> rows) implements ImportedRows<ImportedProposal> {

        @Override
        public String importReference() {
            return "IMP-1";
        }

        @Override
        public String fileName() {
            return "proposals.csv";
        }

        @Override
        public String importedBy() {
            return "finance.officer";
        }

        @Override
        public Instant importedAt() {
            return InMemoryFinance.NOW;
        }

        @Override
        public long count() {
            return rows.size();
        }

        @Override
        public Iterator<ImportedProposal> iterator() {
            return rows.iterator();
        }
    }

    /** A row of a file whose cells are already known to fit their columns. */
    private static final class Row implements ImportRow {

        private final Map<String, String> cells = new HashMap<>();
        private final List<String> problems = new ArrayList<>();

        Row with(String column, String value) {
            cells.put(column, value);
            return this;
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
            return Optional.ofNullable(cells.get(column));
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
