package org.countyhall.integratedcare.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;

import jakarta.persistence.EntityManager;
import jakarta.persistence.RollbackException;

import org.countyhall.core.BadInput;
import org.countyhall.integratedcare.api.IndicatorDetails;
import org.countyhall.integratedcare.api.IndicatorLine;
import org.countyhall.integratedcare.api.OutcomeLine;
import org.countyhall.integratedcare.api.StrategyOverview;
import org.countyhall.integratedcare.domain.Indicator;
import org.countyhall.integratedcare.domain.Observation;
import org.countyhall.testkit.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The strategy of the papers on a real database. */
class JpaIndicatorsIT {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneId.of("Europe/London"));

    private static TestDatabase database;

    @BeforeAll
    static void loadThePapers() {
        database = TestDatabase.withThePapers(Indicator.class, Observation.class);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void six_outcomes_have_their_priorities_and_indicators() {
        List<OutcomeLine> outcomes = reading(JpaStrategyReadings::outcomes);
        assertThat(outcomes).extracting(outcome -> outcome.priorities().size()).containsExactly(3, 4, 3, 3, 4, 4);
        assertThat(outcomes).extracting(OutcomeLine::indicators).containsExactly(5, 5, 6, 4, 6, 5);
        assertThat(outcomes.subList(0, 5)).extracting(OutcomeLine::incomplete).containsExactly(1, 4, 3, 2, 6);
    }

    @Test
    void the_bracket_of_the_paper_is_a_missing_baseline() {
        IndicatorLine lonely = reading(read -> read.indicator("ICS-2.2")).orElseThrow().line();
        assertThat(lonely.gaps()).containsExactly("BASELINE");
        assertThat(lonely.target()).isEqualByComparingTo("5");
        assertThat(lonely.pace()).isEqualTo("NOT_MEASURABLE");
    }

    @Test
    void without_an_observation_nothing_is_claimed() {
        IndicatorLine absence = reading(read -> read.indicator("ICS-1.3")).orElseThrow().line();
        assertThat(absence.complete()).isTrue();
        assertThat(absence.pace()).isEqualTo("NOT_OBSERVED");
        assertThat(absence.sharePercent()).isNull();
        assertThat(absence.arrival()).isNull();
    }

    @Test
    void the_strategy_waits_for_two_partners() {
        StrategyOverview overview = reading(JpaStrategyReadings::overview).orElseThrow();
        assertThat(overview.inForce()).isFalse();
        assertThat(overview.recommendedOn()).isEqualTo("2023-12-07");
        assertThat(overview.approvals()).filteredOn(StrategyOverview.Approval::given).singleElement()
                .satisfies(given -> {
                    assertThat(given.partner()).isEqualTo("Kent County Council");
                    assertThat(given.on()).isEqualTo("2024-01-04");
                });
        assertThat(overview.enablers()).hasSize(3);
        assertThat(overview.path()).hasSize(17);
    }

    @Test
    void a_later_figure_for_the_same_day_counts_and_the_earlier_stays() {
        observe("ICS-1.2", "64.0");
        observe("ICS-1.2", "64.7");
        IndicatorDetails details = reading(read -> read.indicator("ICS-1.2")).orElseThrow();
        assertThat(details.observations()).extracting(IndicatorDetails.Observed::counts).containsExactly(false, true);
        assertThat(details.line().latest()).isEqualByComparingTo("64.7");
        assertThat(details.line().sharePercent()).isEqualByComparingTo("50");
        assertThat(details.line().origin()).isEqualTo("RECORDED");
    }

    @Test
    void an_indicator_is_completed_once_even_by_two_people() {
        EntityManager mine = database.entityManager();
        mine.getTransaction().begin();
        Indicator stale = indicators(mine).withCode("ICS-6.1").orElseThrow();
        complete("ICS-6.1", "9.5");
        assertThatThrownBy(() -> {
            stale.complete(new BigDecimal("9"), new BigDecimal("7"), "percent of posts", "2028", "other");
            mine.getTransaction().commit();
        }).isInstanceOf(RollbackException.class);
        mine.close();
        IndicatorLine vacancies = reading(read -> read.indicator("ICS-6.1")).orElseThrow().line();
        assertThat(vacancies.complete()).isTrue();
        assertThat(vacancies.baseline()).isEqualByComparingTo("9.5");
        assertThat(vacancies.targetBy()).isEqualTo("2029-03-31");
    }

    @Test
    void a_year_that_is_none_is_refused() {
        assertThatThrownBy(() -> database.transaction(em -> indicators(em).withCode("ICS-6.2").orElseThrow()
                .complete(new BigDecimal("9"), new BigDecimal("7"), "percent", "soon", "strategy.lead")))
                .isInstanceOfSatisfying(BadInput.class, bad -> assertThat(bad.field()).isEqualTo("targetYear"));
    }

    private static void complete(String code, String baseline) {
        database.transaction(em -> indicators(em).withCode(code).orElseThrow()
                .complete(new BigDecimal(baseline), new BigDecimal("7"), "percent of posts", "2028/29", "strategy.lead"));
    }

    private static void observe(String code, String value) {
        database.transaction(em -> indicators(em).withCode(code).orElseThrow()
                .observe(new BigDecimal(value), LocalDate.of(2026, 7, 31), "National programme", "strategy.lead", NOON));
    }

    private static JpaIndicators indicators(EntityManager em) {
        JpaIndicators indicators = new JpaIndicators();
        indicators.em = em;
        return indicators;
    }

    private static <T> T reading(Function<JpaStrategyReadings, T> question) {
        return database.inTransaction(em -> {
            JpaStrategyReadings readings = new JpaStrategyReadings();
            readings.em = em;
            return question.apply(readings);
        });
    }
}
