package org.countyhall.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

class ChartDrawingTest {

    private static final LocalDate DAY = LocalDate.of(2023, 11, 15);
    private final ChartDrawing drawing = new ChartDrawing();

    private static List<BigDecimal> figures(String... figures) {
        return Arrays.stream(figures).map(BigDecimal::new).toList();
    }

    @Test
    void a_chart_without_unit_or_finding_is_refused() {
        assertThatThrownBy(() -> Chart.line("", "%", DAY, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Chart.line("More", "", DAY, List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_figure_opens_to_what_it_is_made_of_unless_there_is_nothing() {
        Chart.Series series = Chart.line("More", "cases", DAY, List.of("May", "June", "July"))
                .with("2023", Arrays.asList(BigDecimal.ONE, BigDecimal.ZERO, null), List.of("/may", "/june", "/july")).series().get(0);
        assertThat(List.of(series.address(0), series.address(1), series.address(2))).containsExactly("/may", "", "");
        assertThatThrownBy(() -> Chart.line("More", "cases", DAY, List.of("May")).with("2023", figures("1"), List.of("/may", "/june")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_drawing_stands_still_and_cannot_end_its_script() {
        String json = drawing.json(Chart.line("Steady", "%", DAY, List.of("</script>")).with("A", figures("1")));
        assertThat(json).contains("\"animation\":false").doesNotContain("</script>");
    }

    @Test
    void a_waterfall_goes_from_level_to_level() {
        List<BigDecimal[]> steps = ChartDrawing.steps(figures("1315.6", "201.5", "-69.3", "1447.8"));
        assertThat(steps.get(1)).containsExactly(new BigDecimal("1315.6"), new BigDecimal("1517.1"));
        assertThat(steps.get(2)).containsExactly(new BigDecimal("1517.1"), new BigDecimal("1447.8"));
        assertThat(steps.get(3)).containsExactly(BigDecimal.ZERO, new BigDecimal("1447.8"));
    }

    @Test
    void a_waterfall_of_small_steps_says_where_its_axis_begins() {
        Chart chart = Chart.of(Chart.Kind.WATERFALL, "£48.8m to find", "£m", DAY, List.of("Base", "Spending", "Savings", "Net"))
                .with("Plan", figures("1315.6", "201.5", "-69.3", "1447.8"));
        assertThat(ChartDrawing.axisStart(chart)).contains(new BigDecimal("1.25E+3"));
        assertThat(drawing.axis(chart)).contains("axis from 1,250");
    }
}
