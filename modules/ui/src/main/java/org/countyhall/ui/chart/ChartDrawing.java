package org.countyhall.ui.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

import org.countyhall.ui.text.Days;
import org.countyhall.ui.text.Figures;

import software.xdev.chartjs.model.charts.MixedChart;
import software.xdev.chartjs.model.color.RGBAColor;
import software.xdev.chartjs.model.data.MixedData;
import software.xdev.chartjs.model.dataset.BarDataset;
import software.xdev.chartjs.model.dataset.Dataset;
import software.xdev.chartjs.model.dataset.LineDataset;
import software.xdev.chartjs.model.options.BarOptions;
import software.xdev.chartjs.model.options.LegendOptions;
import software.xdev.chartjs.model.options.Plugins;

import software.xdev.chartjs.model.options.scale.Scales;
import software.xdev.chartjs.model.options.scale.cartesian.AbstractCartesianScaleOptions;
import software.xdev.chartjs.model.options.scale.cartesian.linear.LinearScaleOptions;

/** Draws a {@link Chart}: still, with a marker of its own for each line, neighbours apart in lightness and not only in colour. */
@Named
@ApplicationScoped
public class ChartDrawing {

    private static final List<RGBAColor> COLOURS = List.of(new RGBAColor(11, 79, 92), new RGBAColor(214, 126, 22), new RGBAColor(10, 102, 64),
            new RGBAColor(122, 146, 172), new RGBAColor(164, 22, 26), new RGBAColor(59, 70, 86));
    private static final List<String> MARKERS = List.of("circle", "triangle", "rect", "rectRot", "star", "cross");
    private static final RGBAColor INK = new RGBAColor(26, 34, 48);
    private static final RGBAColor MUTED = new RGBAColor(86, 96, 112);
    private static final RGBAColor MORE = new RGBAColor(138, 75, 0);
    private static final RGBAColor LESS = new RGBAColor(10, 102, 64);

    public String json(Chart chart) {
        MixedData data = new MixedData();
        data.setLabels(chart.labels());
        int number = 0;
        for (Chart.Series series : chart.series()) {
            data.addDataset(dataset(chart, series, number++));
        }
        BarOptions options = new BarOptions().setResponsive(true).setMaintainAspectRatio(false).setAnimation(false);
        options.setPlugins(new Plugins().setLegend(new LegendOptions().setDisplay(chart.series().size() > 1)));
        options.setScales(scales(chart));
        MixedChart drawing = new MixedChart().setType(isBars(chart) ? "bar" : "line").setData(data);
        drawing.setOptions(options);
        return drawing.toJson().replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    }

    /** What a screen reader says of the picture: the finding; the figures follow as a table. */
    public String spoken(Chart chart) {
        return chart.title() + " (" + chart.unit() + ", " + Days.day(chart.asAt()) + ")";
    }

    private static boolean isBars(Chart chart) {
        return chart.kind() == Chart.Kind.BAR || chart.kind() == Chart.Kind.STACKED_BAR || chart.kind() == Chart.Kind.WATERFALL;
    }

    private static Scales scales(Chart chart) {
        boolean stacked = chart.kind() == Chart.Kind.STACKED_BAR;
        LinearScaleOptions values = new LinearScaleOptions();
        values.setTitle(new AbstractCartesianScaleOptions.Title().setDisplay(true).setText(chart.unit()));
        values.setBeginAtZero(isBars(chart) && chart.kind() != Chart.Kind.WATERFALL);
        values.setStacked(stacked);
        if (chart.kind() == Chart.Kind.WATERFALL) {
            axisStart(chart).ifPresent(values::setMin);
        }
        LinearScaleOptions labels = new LinearScaleOptions();
        labels.setType("category");
        labels.setStacked(stacked);
        return new Scales().addScale(Scales.ScaleAxis.Y, values).addScale(Scales.ScaleAxis.X, labels);
    }

    /** A waterfall whose steps are small beside its levels begins above zero; the page says where. */
    static java.util.Optional<BigDecimal> axisStart(Chart chart) {
        List<BigDecimal[]> bars = steps(figures(chart));
        BigDecimal lowest = bars.stream().filter(Objects::nonNull).flatMap(Arrays::stream).filter(end -> end.signum() != 0)
                .reduce(BigDecimal::min).orElse(BigDecimal.ZERO);
        BigDecimal highest = bars.stream().filter(Objects::nonNull).flatMap(Arrays::stream).reduce(BigDecimal::max).orElse(BigDecimal.ZERO);
        BigDecimal spread = highest.subtract(lowest);
        if (lowest.signum() <= 0 || spread.multiply(BigDecimal.valueOf(3)).compareTo(lowest) >= 0) {
            return java.util.Optional.empty();
        }
        BigDecimal start = lowest.subtract(spread.movePointLeft(1).multiply(BigDecimal.valueOf(3)));
        return java.util.Optional.of(start.round(new java.math.MathContext(3, java.math.RoundingMode.FLOOR)).max(BigDecimal.ZERO));
    }

    /** "axis from £1,250m", or nothing when it begins at zero or lies wherever its lines do. */
    public String axis(Chart chart) {
        return chart.kind() == Chart.Kind.WATERFALL
                ? axisStart(chart).map(start -> " \u00b7 " + org.countyhall.core.Texts.of("ui.chart.axisFrom", Figures.number(start, 0))).orElse("") : "";
    }

    private static List<BigDecimal> figures(Chart chart) {
        return chart.series().isEmpty() ? List.of() : chart.series().get(0).values();
    }

    private static Dataset<?, ?> dataset(Chart chart, Chart.Series series, int number) {
        if (series.part() != Chart.Part.FIGURES) {
            return comparison(series);
        }
        if (chart.kind() == Chart.Kind.WATERFALL) {
            return waterfall(series);
        }
        RGBAColor colour = COLOURS.get(number % COLOURS.size());
        if (isBars(chart)) {
            return new BarDataset().withDefaultType().setLabel(series.name()).setDataUnchecked(new ArrayList<>(series.values()))
                    .addBackgroundColor(colour).addBorderColor(RGBAColor.WHITE).setBorderWidth(List.of(1));
        }
        return new LineDataset().withDefaultType().setLabel(series.name()).setDataUnchecked(new ArrayList<>(series.values()))
                .setBorderColor(colour).setBackgroundColor(colour).setBorderWidth(2).setLineTension(0f).setFill(false)
                .addPointStyle(MARKERS.get(number % MARKERS.size())).addPointRadius(5);
    }

    private static LineDataset comparison(Chart.Series series) {
        LineDataset line = new LineDataset().withDefaultType().setLabel(series.name()).setDataUnchecked(new ArrayList<>(series.values()))
                .setBackgroundColor(RGBAColor.WHITE).setLineTension(0f).setFill(false).addPointRadius(0);
        return switch (series.part()) {
            case TARGET -> line.setBorderColor(INK).setBorderWidth(2).setBorderDash(List.of(8, 4));
            case FLOOR -> line.setBorderColor(COLOURS.get(4)).setBorderWidth(2).setBorderDash(List.of(2, 3));
            case MEAN -> line.setBorderColor(MUTED).setBorderWidth(2);
            default -> line.setBorderColor(MUTED).setBorderWidth(1).setBorderDash(List.of(12, 4, 2, 4));
        };
    }

    /** The first and last figure are levels, those between are steps from one to the next. */
    static List<BigDecimal[]> steps(List<BigDecimal> figures) {
        List<BigDecimal[]> bars = new ArrayList<>();
        BigDecimal level = BigDecimal.ZERO;
        for (int i = 0; i < figures.size(); i++) {
            BigDecimal figure = figures.get(i) == null ? BigDecimal.ZERO : figures.get(i);
            boolean isLevel = i == 0 || i == figures.size() - 1;
            BigDecimal end = isLevel ? figure : level.add(figure);
            bars.add(new BigDecimal[] {isLevel ? BigDecimal.ZERO : level, end});
            level = end;
        }
        return bars;
    }

    private static BarDataset waterfall(Chart.Series series) {
        int last = series.values().size() - 1;
        List<BigDecimal[]> bars = steps(series.values());
        BarDataset steps = new BarDataset().withDefaultType().setLabel(series.name()).setDataUnchecked(Collections.unmodifiableList(bars));
        IntStream.rangeClosed(0, last).forEach(i -> steps.addBackgroundColor(i == 0 || i == last ? COLOURS.get(0)
                : bars.get(i)[1].compareTo(bars.get(i)[0]) >= 0 ? MORE : LESS));
        return steps;
    }
}
