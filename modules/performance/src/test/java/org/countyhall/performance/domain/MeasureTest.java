package org.countyhall.performance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countyhall.performance.domain.MeasureExamples.REPORT;
import static org.countyhall.performance.domain.MeasureExamples.assessmentsInTime;
import static org.countyhall.performance.domain.MeasureExamples.contacts;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.countyhall.core.BadInput;
import org.countyhall.core.EditConflict;
import org.countyhall.core.RuleBroken;
import org.countyhall.performance.api.Direction;
import org.countyhall.performance.api.Finality;
import org.countyhall.performance.api.Judgement;
import org.countyhall.performance.api.Qualifier;
import org.countyhall.performance.api.Rag;
import org.countyhall.performance.api.Statistic;
import org.junit.jupiter.api.Test;

class MeasureTest {

    @Test
    void stands_where_its_latest_figure_puts_it_whatever_the_order_of_entry() {
        Measure measure = assessmentsInTime("Q2 2023/24", "91", "Q1 2023/24", "66");
        assertThat(measure.standing().rag()).isEqualTo(Rag.GREEN);
        assertThat(measure.standing().period()).isEqualTo("Q2 2023/24");
        assertThat(measure.standing().direction()).isEqualTo(Direction.NOT_ENOUGH_DATA);
    }

    @Test
    void without_a_figure_it_is_not_rated() {
        assertThat(assessmentsInTime().summary().rag()).isEqualTo(Rag.NOT_RATED);
        assertThat(assessmentsInTime().summary().figure()).isNull();
    }

    @Test
    void an_activity_measure_is_never_rated_and_takes_no_target() {
        Measure contacts = contacts("Q2 2023/24", "22028");
        assertThat(contacts.standing().rag()).isEqualTo(Rag.NOT_RATED);
        assertThatThrownBy(() -> contacts.aimAt(BigDecimal.TEN, BigDecimal.ONE, LocalDate.of(2024, 4, 1), "test"))
                .isInstanceOf(RuleBroken.class).hasMessage("performance.noTargetForActivity");
    }

    @Test
    void a_new_target_leaves_the_ratings_of_earlier_periods_as_they_were() {
        Measure measure = assessmentsInTime("Q4 2022/23", "82");
        measure.aimAt(new BigDecimal("80"), new BigDecimal("70"), LocalDate.of(2023, 4, 1), "test");
        assertThat(measure.standing().rag()).isEqualTo(Rag.AMBER);
        measure.observe(Period.parse("Q1 2023/24"), FigureReading.exactly(new BigDecimal("82")), REPORT);
        assertThat(measure.standing().rag()).isEqualTo(Rag.GREEN);
        assertThat(measure.ratingOf(measure.mainFigures().get(0))).isEqualTo(Rag.AMBER);
    }

    @Test
    void a_target_holds_from_its_very_day() {
        Measure measure = assessmentsInTime();
        assertThat(measure.targetOn(LocalDate.of(2022, 3, 31))).isEmpty();
        assertThat(measure.targetOn(LocalDate.of(2022, 4, 1))).isPresent();
        assertThatThrownBy(() -> measure.aimAt(BigDecimal.TEN, BigDecimal.ONE, LocalDate.of(2022, 4, 1), "again"))
                .isInstanceOf(RuleBroken.class).hasMessage("performance.targetFromThatDay");
    }

    @Test
    void a_period_is_observed_once_and_then_updated_with_the_old_figure_kept() {
        Measure measure = assessmentsInTime("Q1 2023/24", "66");
        Period quarter = Period.parse("Q1 2023-24");
        FigureReading better = FigureReading.exactly(new BigDecimal("81"));
        assertThatThrownBy(() -> measure.observe(quarter, better, REPORT)).isInstanceOf(RuleBroken.class).hasMessage("performance.alreadyObserved");
        measure.update(quarter, better, "late entries", REPORT);
        Observation observation = measure.mainFigures().get(0);
        assertThat(observation.value()).isEqualByComparingTo("81");
        assertThat(observation.revisions()).singleElement().satisfies(old -> {
            assertThat(old.old().value()).isEqualByComparingTo("66");
            assertThat(old.reason()).isEqualTo("late entries");
            assertThat(old.changedBy()).isEqualTo("performance.analyst");
        });
        assertThat(measure.standing().rag()).isEqualTo(Rag.AMBER);
        assertThatThrownBy(() -> measure.update(quarter, better, "again", REPORT)).isInstanceOf(RuleBroken.class).hasMessage("performance.sameFigure");
    }

    @Test
    void from_provisional_to_final_is_an_update_too() {
        Measure measure = assessmentsInTime();
        Period quarter = Period.parse("Q1 2023/24");
        measure.observe(quarter, new FigureReading(new BigDecimal("66"), null, null, Qualifier.EXACT, Finality.PROVISIONAL), REPORT);
        measure.update(quarter, FigureReading.exactly(new BigDecimal("66")), "confirmed", REPORT);
        assertThat(measure.standing().finality()).isEqualTo(Finality.FINAL);
    }

    @Test
    void a_period_without_a_figure_cannot_be_updated() {
        assertThatThrownBy(() -> assessmentsInTime().update(Period.parse("Q1 2023/24"), FigureReading.exactly(BigDecimal.TEN), "x", REPORT))
                .isInstanceOf(RuleBroken.class).hasMessage("performance.notObserved");
    }

    @Test
    void counts_are_kept_and_must_give_the_share() {
        Measure measure = assessmentsInTime();
        measure.observe(Period.parse("Q1 2023/24"), new FigureReading(new BigDecimal("66"), new BigDecimal("3678"),
                new BigDecimal("5573"), Qualifier.EXACT, Finality.FINAL), REPORT);
        assertThat(measure.mainFigures().get(0).reading().numerator()).isEqualByComparingTo("3678");
        assertThatThrownBy(() -> measure.observe(Period.parse("Q2 2023/24"), new FigureReading(new BigDecimal("66"),
                new BigDecimal("99"), new BigDecimal("100"), Qualifier.EXACT, Finality.FINAL), REPORT)).isInstanceOf(BadInput.class);
    }

    @Test
    void a_looser_statement_from_a_file_changes_nothing_and_another_component_is_kept_beside() {
        Measure measure = contacts("Q1 2023/24", "5573");
        Period quarter = Period.parse("Q1 2023/24");
        FigureReading over = new FigureReading(new BigDecimal("5500"), null, null, Qualifier.OVER, Finality.FINAL);
        assertThat(measure.take(measure.mainSeries(), quarter, over, "import", REPORT)).isFalse();
        assertThat(measure.take(new ObservedSeries("completed", Statistic.LEVEL, "people"), quarter, over, "import", REPORT)).isTrue();
        assertThat(measure.standing().value()).isEqualByComparingTo("5573");
        assertThat(measure.otherFigures()).hasSize(1);
    }

    @Test
    void a_long_series_has_a_direction_by_both_engines() {
        Measure measure = assessmentsInTime("Q1 2021/22", "78", "Q2 2021/22", "77", "Q3 2021/22", "75", "Q4 2021/22", "76",
                "Q1 2022/23", "74", "Q2 2022/23", "72", "Q3 2022/23", "73", "Q4 2022/23", "70");
        assertThat(measure.standing().direction()).isEqualTo(Direction.FALLING);
        assertThat(measure.summary().judgement()).isEqualTo(Judgement.CONCERNING);
        ControlChart chart = measure.controlChart(ControlChartSettings.MAKING_DATA_COUNT);
        assertThat(chart.trial()).isTrue();
        assertThat(chart.known()).isTrue();
        assertThat(contacts("Q1 2023/24", "1").controlChart(ControlChartSettings.MAKING_DATA_COUNT).known()).isFalse();
    }

    @Test
    void the_control_chart_judges_by_its_latest_point() {
        Measure measure = assessmentsInTime("Q1 2020/21", "70", "Q2 2020/21", "71", "Q3 2020/21", "70", "Q4 2020/21", "71", "Q1 2021/22", "70",
                "Q2 2021/22", "71", "Q3 2021/22", "70", "Q4 2021/22", "71", "Q1 2022/23", "95");
        assertThat(measure.controlChart(ControlChartSettings.MAKING_DATA_COUNT).judgement()).isEqualTo(Judgement.IMPROVING);
    }

    @Test
    void a_commentary_is_not_rewritten_over_words_that_were_not_seen() {
        Measure measure = assessmentsInTime("Q1 2023/24", "66");
        Commentary commentary = Commentary.write(measure, Period.parse("Q1 2023/24"), "first", "performance.analyst", REPORT.at());
        assertThatThrownBy(() -> commentary.rewrite("second", Commentary.NONE_SEEN, "director", REPORT.at()))
                .isInstanceOfSatisfying(EditConflict.class, conflict -> assertThat(conflict.saved()).containsEntry("text", "first"));
        commentary.rewrite("second", commentary.version(), "director", REPORT.at());
        assertThat(commentary.text()).isEqualTo("second");
    }
}
