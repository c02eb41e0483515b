package org.countyhall.directorate.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.countyhall.complaints.api.ComplaintsReport.DirectorateComplaints;
import org.countyhall.complaints.api.ComplaintsReport.SafeCount;
import org.countyhall.core.Directorate;
import org.countyhall.core.FinancialYear;
import org.countyhall.core.money.Money;
import org.countyhall.directorate.api.DirectorateDashboard;
import org.countyhall.finance.api.DirectorateFinance;
import org.countyhall.integratedcare.api.StrategyReport;
import org.countyhall.performance.api.MeasureReport;
import org.countyhall.performance.api.MeasureSummary;
import org.countyhall.performance.api.RagCounts;
import org.countyhall.risk.api.DirectorateRisks;
import org.countyhall.risk.api.RiskReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadDirectorateDashboardTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final ReadDirectorateDashboard read = new ReadDirectorateDashboard();
    private final List<FinancialYear> asked = new ArrayList<>();
    private FinancialYear planned = FinancialYear.parse("2024-25");

    @BeforeEach
    void assemble() {
        read.clock = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
        read.finance = (directorate, year) -> {
            asked.add(year);
            return year.equals(planned) ? Optional.of(plan(directorate, year)) : Optional.empty();
        };
        read.risks = new NoRisks();
        read.measures = new NoMeasures();
        read.complaints = directorate -> new DirectorateComplaints(directorate, TODAY, SafeCount.of(3, false), SafeCount.of(0, false),
                SafeCount.of(7, false), SafeCount.of(0, false), null, 85, List.of());
        read.socialCare = today -> Optional.empty();
        read.strategy = () -> new StrategyReport.Summary("Strategy", false, 1, 3, 31, 10, 4, 0, 1, 3);
    }

    private static DirectorateFinance plan(Directorate directorate, FinancialYear year) {
        return new DirectorateFinance(directorate, year, "Draft", LocalDate.of(2023, 11, 15), Money.pounds("100"), Money.pounds("20"),
                Money.pounds("-5"), Money.ZERO, Money.ZERO, Money.ZERO, Money.pounds("15"), Money.pounds("115"), 2, List.of(),
                Optional.empty(), "/finance/plan");
    }

    private static final class NoRisks implements RiskReport {

        @Override
        public DirectorateRisks of(Directorate directorate, LocalDate asAt) {
            return new DirectorateRisks(directorate, asAt, 0, 0, 0, 0, 0, Money.ZERO, Money.ZERO, 0, 0, List.of());
        }

        @Override
        public Money exposure(String register, LocalDate asAt) {
            return Money.ZERO;
        }
    }

    private static final class NoMeasures implements MeasureReport {

        @Override
        public List<MeasureSummary> ofDirectorate(Directorate directorate) {
            return List.of();
        }

        @Override
        public List<MeasureSummary> ofModule(String module) {
            return List.of();
        }

        @Override
        public Optional<MeasureSummary> find(String code) {
            return Optional.empty();
        }

        @Override
        public RagCounts ratingsOf(Directorate directorate) {
            return new RagCounts(0, 0, 0, 0);
        }
    }

    @Test
    void takes_the_newest_plan_there_is() {
        assertThat(read.of(Directorate.GET).finance().orElseThrow().year()).isEqualTo(planned);
        assertThat(asked).containsExactly(FinancialYear.parse("2027-28"), FinancialYear.parse("2026-27"), FinancialYear.parse("2025-26"), planned);
    }

    @Test
    void says_that_there_is_none_when_the_last_is_too_old() {
        planned = FinancialYear.parse("2015-16");
        assertThat(read.of(Directorate.GET).finance()).isEmpty();
    }

    @Test
    void shows_the_strategy_only_to_the_directorates_of_care() {
        assertThat(read.of(Directorate.ASCH).strategy()).isPresent();
        assertThat(read.of(Directorate.PH).strategy()).isPresent();
        assertThat(read.of(Directorate.GET).strategy()).isEmpty();
    }

    @Test
    void keeps_small_counts_back_as_it_gets_them() {
        DirectorateDashboard dashboard = read.of(Directorate.CED);
        assertThat(dashboard.complaints().open().keptBack()).isTrue();
        assertThat(dashboard.complaints().receivedInYear().value()).isEqualTo(7);
        assertThat(dashboard.complaints().inTimePercent()).isNull();
        assertThat(dashboard.finance().orElseThrow().netRequirement()).isEqualTo(new Money(new BigDecimal("115")));
    }

    @Test
    void lists_every_directorate_once() {
        assertThat(read.all()).extracting(DirectorateDashboard::directorate).containsExactly(Directorate.values());
    }
}
