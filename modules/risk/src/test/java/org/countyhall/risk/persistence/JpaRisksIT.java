package org.countyhall.risk.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.RollbackException;

import org.countyhall.core.Directorate;
import org.countyhall.core.money.Money;
import org.countyhall.core.table.TableQuery;
import org.countyhall.risk.api.DirectorateRisks;
import org.countyhall.risk.api.Matrix;
import org.countyhall.risk.api.RegisterSummary;
import org.countyhall.risk.api.RiskChange;
import org.countyhall.risk.api.RiskDetails;
import org.countyhall.risk.api.RiskLine;
import org.countyhall.risk.domain.Assessment;
import org.countyhall.risk.domain.BeforeTheMeeting;
import org.countyhall.risk.domain.Criteria;
import org.countyhall.risk.domain.Finding;
import org.countyhall.risk.domain.Judgement;
import org.countyhall.risk.domain.Register;
import org.countyhall.risk.domain.Risk;
import org.countyhall.testkit.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The registers of the papers on a real database. */
class JpaRisksIT {

    private static final LocalDate MEETING = LocalDate.of(2024, 1, 4);
    private static final Clock NOON = Clock.fixed(Instant.parse("2024-02-01T12:00:00Z"), ZoneId.of("Europe/London"));
    private static final TableQuery ALL = TableQuery.everything(100);

    private static TestDatabase database;

    @BeforeAll
    static void loadThePapers() {
        database = TestDatabase.withThePapers(Register.class, Risk.class, Assessment.class, Criteria.class);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void the_lines_of_appendix_g_add_up_to_the_printed_total() {
        RegisterSummary budget = reading(read -> read.register("budget-2024-25", MEETING)).orElseThrow();
        assertThat(budget.totalGbp()).isEqualByComparingTo("499700000");
        assertThat(budget.risks()).isEqualTo(11);
        assertThat(budget.assessed()).isZero();
        BigDecimal lines = reading(read -> read.lines("budget-2024-25", MEETING, ALL)).page().stream().map(RiskLine::maximumGbp)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(lines).isEqualByComparingTo(budget.totalGbp());
    }

    @Test
    void no_impact_is_made_up_for_a_budget_risk() {
        assertThat(reading(read -> read.lines("budget-2024-25", MEETING, ALL)).page()).extracting(RiskLine::impact).containsOnlyNulls();
    }

    @Test
    void the_budget_matrix_puts_exactly_ten_million_into_the_band_that_begins_there() {
        Matrix matrix = reading(read -> read.matrix("budget-2024-25", MEETING));
        assertThat(matrix.rows()).extracting(row -> row.likelihood().step()).containsExactly(5, 4, 3, 2, 1);
        assertThat(cells(matrix, 5)).containsExactly(0, 1, 1, 0, 0);
        assertThat(cells(matrix, 4)).containsExactly(0, 2, 2, 0, 2);
        assertThat(cells(matrix, 3)).containsExactly(0, 0, 1, 1, 0);
        assertThat(cells(matrix, 2)).containsOnly(0);
    }

    @Test
    void a_cell_of_the_matrix_filters_the_list() {
        TableQuery cell = ALL.filteredBy("likelihood", "4").filteredBy("amount", "5");
        assertThat(reading(read -> read.lines("budget-2024-25", MEETING, cell)).page()).extracting(RiskLine::reference)
                .containsExactly("BR24-01", "BR24-02");
    }

    @Test
    void the_papers_contradictions_are_found() {
        List<Finding> found = database.inTransaction(em -> {
            JpaStandings standings = new JpaStandings();
            standings.em = em;
            return BeforeTheMeeting.look(standings.of("budget-2024-25", MEETING), MEETING);
        });
        assertThat(found).filteredOn(finding -> finding.rule().equals("amountFitsItsHeading")).extracting(Finding::reference)
                .containsExactly("BR24-09", "BR24-10");
        assertThat(found).filteredOn(finding -> finding.rule().equals("oneCauseIsOneRisk")).singleElement()
                .satisfies(finding -> assertThat(finding.references()).containsExactly("BR24-05", "BR24-07", "BR24-10"));
        assertThat(found).allSatisfy(finding -> assertThat(finding.text()).isNotBlank());
    }

    @Test
    void a_register_is_read_as_at_any_day() {
        assertThat(reading(read -> read.register("corporate", LocalDate.of(2023, 12, 1))).orElseThrow().risks()).isEqualTo(2);
        RegisterSummary meeting = reading(read -> read.register("corporate", MEETING)).orElseThrow();
        assertThat(meeting.risks()).isEqualTo(5);
        assertThat(meeting.notAssessed()).isEqualTo(5);
        RegisterSummary later = reading(read -> read.register("corporate", LocalDate.of(2025, 3, 1))).orElseThrow();
        assertThat(later.assessed()).isEqualTo(3);
        assertThat(later.demonstrations()).isEqualTo(3);
        assertThat(later.high()).isEqualTo(2);
        assertThat(reading(read -> read.register("corporate", LocalDate.of(2020, 1, 1))).orElseThrow().risks()).isZero();
        assertThat(reading(read -> read.register("nowhere", MEETING)).isPresent()).isFalse();
    }

    @Test
    void what_changed_between_two_days_is_told() {
        List<RiskChange> changes = reading(read -> read.changes("corporate", LocalDate.of(2024, 12, 1), LocalDate.of(2025, 3, 1)));
        assertThat(changes).extracting(RiskChange::reference).containsExactly("CRR0056", "CRR0042");
        assertThat(changes.get(0).scoreBefore()).isEqualTo(16);
        assertThat(changes.get(0).scoreNow()).isEqualTo(15);
        assertThat(changes.get(0).direction()).isEqualTo("BETTER");
    }

    @Test
    void a_risk_opens_with_what_was_said_about_it() {
        RiskDetails risk = reading(read -> read.risk("CRR0015", MEETING)).orElseThrow();
        assertThat(risk.line().title()).isNull();
        assertThat(risk.measures()).extracting(RiskDetails.Linked::measure).containsExactly("ASCH6", "ASCH9", "ASCH11");
        assertThat(reading(read -> read.risk("CRR0057", MEETING)).orElseThrow().notes()).hasSize(1);
        assertThat(reading(read -> read.risk("CRR9999", MEETING)).isPresent()).isFalse();
    }

    @Test
    void words_find_a_risk_and_wildcards_find_nothing() {
        List<RiskLine> found = reading(read -> read.found("market care", MEETING, 10));
        assertThat(found).extracting(RiskLine::reference).containsExactly("BR24-06", "BR24-09");
        List<RiskLine> wild = reading(read -> read.found("%", MEETING, 10));
        assertThat(wild).isEmpty();
    }

    @Test
    void a_directorate_sees_its_own_risks_and_the_councils_apart() {
        DirectorateRisks cype = database.inTransaction(em -> {
            JpaRiskReport report = new JpaRiskReport();
            report.em = em;
            report.readings = new JpaRiskReadings();
            report.readings.em = em;
            return report.of(Directorate.CYPE, MEETING);
        });
        assertThat(cype.ownExposure()).isEqualTo(Money.pounds("240000000.00"));
        assertThat(cype.councilExposure()).isEqualTo(Money.pounds("259700000.00"));
        assertThat(cype.risks()).isEqualTo(6);
        assertThat(cype.gravest()).hasSize(5);
    }

    @Test
    void an_older_copy_cannot_overwrite_a_review() {
        EntityManager mine = database.entityManager();
        mine.getTransaction().begin();
        Risk stale = risks(mine).withReference("BR24-08").orElseThrow();
        review("BR24-08", "First.");
        assertThatThrownBy(() -> {
            stale.review(judgement("Second."), risks(mine).criteriaOn(MEETING), "other", NOON);
            risks(mine).touch(stale);
            mine.getTransaction().commit();
        }).isInstanceOfAny(OptimisticLockException.class, RollbackException.class);
        mine.close();
    }

    @Test
    void each_review_raises_the_version_and_stays_in_the_history() {
        int before = version("BR24-03");
        review("BR24-03", "One.");
        review("BR24-03", "Two.");
        assertThat(version("BR24-03")).isGreaterThanOrEqualTo(before + 2);
        RiskDetails risk = reading(read -> read.risk("BR24-03", LocalDate.of(2024, 2, 1))).orElseThrow();
        assertThat(risk.assessments()).extracting(RiskDetails.Assessed::reason).startsWith("Two.", "One.");
        assertThat(risk.assessments().get(0).recordedAt()).isEqualTo(NOON.instant());
        assertThat(risk.line().direction()).isEqualTo("LEVEL");
    }

    @Test
    void whoever_is_limited_to_a_directorate_is_shown_its_reviews_however_many_others_are_due_before() {
        database.transaction(em -> {
            Risk market = risks(em).withReference("BR24-06").orElseThrow();
            market.review(new Judgement(4, null, Money.pounds("20000000"), "Looked at.", LocalDate.of(2024, 12, 20)), risks(em).criteriaOn(MEETING),
                    "risk.owner", NOON);
            risks(em).touch(market);
        });
        assertThat(reviewsDue(Set.of(), 50)).contains("CRR0042", "CRR0056", "BR24-06");
        assertThat(reviewsDue(Set.of(), 1)).doesNotContain("BR24-06");
        assertThat(reviewsDue(Set.of(Directorate.ASCH), 1)).containsExactly("BR24-06");
        assertThat(reviewsDue(Set.of(Directorate.CYPE, Directorate.GET), 50)).contains("CRR0056", "CRR0057", "BR24-06")
                .doesNotContain("CRR0042", "BR24-08");
    }

    private static List<String> reviewsDue(Set<Directorate> of, int atMost) {
        List<RiskLine> due = reading(read -> read.reviewsDue(LocalDate.of(2024, 7, 1), LocalDate.of(2024, 12, 31), of, atMost));
        return due.stream().map(RiskLine::reference).toList();
    }

    private static int version(String reference) {
        return database.inTransaction(em -> risks(em).withReference(reference).orElseThrow().version());
    }

    private static void review(String reference, String reason) {
        database.transaction(em -> {
            Risk risk = risks(em).withReference(reference).orElseThrow();
            risk.review(judgement(reason), risks(em).criteriaOn(MEETING), "risk.owner", NOON);
            risks(em).touch(risk);
        });
    }

    private static Judgement judgement(String reason) {
        return new Judgement(4, null, Money.pounds(reason.equals("First.") ? "18300000" : "60000000"), reason, LocalDate.of(2024, 4, 4));
    }

    private static JpaRisks risks(EntityManager em) {
        JpaRisks risks = new JpaRisks();
        risks.em = em;
        return risks;
    }

    private static List<Integer> cells(Matrix matrix, int likelihood) {
        return matrix.rows().stream().filter(row -> row.likelihood().step() == likelihood).findFirst().orElseThrow()
                .cells().stream().map(Matrix.Cell::risks).toList();
    }

    private static <T> T reading(Function<JpaRiskReadings, T> question) {
        return database.inTransaction(em -> {
            JpaRiskReadings readings = new JpaRiskReadings();
            readings.em = em;
            return question.apply(readings);
        });
    }
}
