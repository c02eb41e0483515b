package org.countyhall.performance.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.countyhall.core.BadInput;
import org.countyhall.imports.api.ImportedRows;
import org.countyhall.imports.api.RowCheck;
import org.countyhall.performance.domain.Measure;
import org.countyhall.performance.domain.MeasureExamples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImportObservationsTest {

    private final Measure measure = MeasureExamples.assessmentsInTime("Q1 2023/24", "66");
    private final MeasuresInMemory measures = new MeasuresInMemory(measure);
    private final ImportObservations kind = new ImportObservations();
    private RowCheck<ObservationLine> check;

    @BeforeEach
    void newFile() {
        kind.measures = measures;
        kind.clock = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneId.of("Europe/London"));
        check = kind.check();
    }

    @Test
    void a_code_a_period_and_a_value_are_enough() {
        store(row("TEST2", "Q2 2023/24", "85"));
        assertThat(measure.standing().value()).isEqualByComparingTo("85");
        assertThat(measure.standing().period()).isEqualTo("Q2 2023/24");
    }

    @Test
    void a_figure_that_differs_updates_the_known_one_and_keeps_it() {
        store(row("TEST2", "Q1 2023/24", "67"));
        assertThat(measure.mainFigures()).singleElement().satisfies(figure -> {
            assertThat(figure.value()).isEqualByComparingTo("67");
            assertThat(figure.revisions()).hasSize(1);
        });
    }

    @Test
    void the_same_file_again_changes_nothing() {
        store(row("TEST2", "Q1 2023/24", "66.0"));
        assertThat(measure.mainFigures()).singleElement().satisfies(figure -> assertThat(figure.revisions()).isEmpty());
    }

    @Test
    void other_components_and_changes_stand_beside_the_main_figure() {
        store(row("TEST2", "Q2 2023/24", "5573", "component", "assessments started", "unit", "assessments"),
                row("TEST2", "Q2 2023/24", "-5", "statistic", "change on previous quarter"));
        assertThat(measure.otherFigures()).hasSize(2);
        assertThat(measure.mainFigures()).hasSize(1);
    }

    @Test
    void given_days_come_before_the_period_s_name() {
        store(row("TEST2", "winter", "70", "period_start", "2023-10-01", "period_end", "2024-03-31"));
        assertThat(measure.standing().period()).isEqualTo("winter");
    }

    @Test
    void what_is_said_of_each_quarter_is_kept_as_a_statement() {
        store(row("TEST2", "each quarter", "60", "qualifier", "over"));
        assertThat(measures.statements).hasSize(1);
        assertThat(measure.mainFigures()).hasSize(1);
    }

    @Test
    void each_problem_names_its_column() {
        assertThat(problems(row("NOPE", "Q2 2023/24", "1"))).containsExactly("code performance.unknownMeasure");
        assertThat(problems(row("TEST2", "Q2 2023/24", "101"))).containsExactly("value performance.percentRange");
        assertThat(problems(row("TEST2", "Q2 2030/31", "50"))).containsExactly("period performance.periodNotOver");
        assertThatThrownBy(() -> kind.read(row("TEST2", "sometime", "50"))).isInstanceOfSatisfying(BadInput.class,
                bad -> assertThat(bad.field()).isEqualTo("period"));
    }

    @Test
    void two_figures_for_one_period_in_one_file_are_a_problem_and_a_looser_one_is_not() {
        assertThat(problems(row("TEST2", "Q2 2023/24", "70"))).isEmpty();
        assertThat(problems(row("TEST2", "Q2 2023/24", "70"))).isEmpty();
        assertThat(problems(row("TEST2", "Q2 2023/24", "69", "qualifier", "over"))).isEmpty();
        assertThat(problems(row("TEST2", "Q2 2023/24", "71"))).containsExactly("value performance.twoFigures");
    }

    private List<String> problems(FileRow row) {
        check.check(row, kind.read(row));
        return row.problems();
    }

    private FileRow row(String code, String period, String value, String... more) {
        Map<String, String> cells = new HashMap<>(Map.of("code", code, "period", period, "value", value));
        for (int i = 0; i < more.length; i += 2) {
            cells.put(more[i], more[i + 1]);
        }
        return new FileRow(kind.columns(), cells);
    }

    private void store(FileRow... rows) {
        List<ObservationLine> lines = Arrays.stream(rows).map(kind::read).toList();
        kind.store(new ImportedRows<>() {

            @Override
            public Iterator<ObservationLine> iterator() {
                return lines.iterator();
            }

            @Override
            public String importReference() {
                return "IMP-26-0001";
            }

            @Override
            public String fileName() {
                return "observations.csv";
            }

            @Override
            public String importedBy() {
                return "performance.analyst";
            }

            @Override
            public Instant importedAt() {
                return kind.clock.instant();
            }

            @Override
            public long count() {
                return lines.size();
            }
        });
    }
}
