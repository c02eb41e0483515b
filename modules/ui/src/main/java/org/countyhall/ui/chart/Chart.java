package org.countyhall.ui.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * A chart as the business says it. Its title is the finding ("£48.8m is still to be found"), not the kind of drawing; it is
 * never without unit and day, and always offers its figures as a table.
 *
 * @param kind how it is drawn
 * @param title the finding
 * @param unit of all figures, for example {@code %}, {@code £m}, {@code people}
 * @param asAt the day the figures stand for
 * @param labels along the axis, for example the quarters
 * @param series each with a figure per label, null where there is none
 * @param decimals how exact the figures are written
 */
public record Chart(Kind kind, String title, String unit, LocalDate asAt, List<String> labels, List<Series> series, int decimals) {

    /** The kinds of drawing. In a waterfall the first and last figure are levels, those between are steps. */
    public enum Kind {
        LINE, BAR, STACKED_BAR, CONTROL, WATERFALL
    }

    /** What part a series plays: figures, or a line to compare them with. */
    public enum Part {
        FIGURES, TARGET, FLOOR, MEAN, UPPER_LIMIT, LOWER_LIMIT
    }

    /**
     * A named row of figures.
     *
     * @param addresses where each figure opens to what it is made of, null or empty where nowhere; none at all for a row that opens nowhere
     */
    public record Series(String name, Part part, List<BigDecimal> values, List<String> addresses) {

        public Series {
            values = Collections.unmodifiableList(new ArrayList<>(values));
            addresses = Collections.unmodifiableList(new ArrayList<>(addresses));
        }

        /** Empty where the figure opens nowhere. */
        public String address(int place) {
            return addresses.isEmpty() || addresses.get(place) == null || values.get(place) == null || values.get(place).signum() == 0 ? ""
                    : addresses.get(place);
        }
    }

    public Chart {
        if (title.isBlank() || unit.isBlank() || asAt == null) {
            throw new IllegalArgumentException("a chart has a finding, a unit and a day");
        }
        labels = List.copyOf(labels);
        series = List.copyOf(series);
        for (Series one : series) {
            if (one.values().size() != labels.size() || !one.addresses().isEmpty() && one.addresses().size() != labels.size()) {
                throw new IllegalArgumentException(one.name() + " has " + one.values().size() + " figures for " + labels.size() + " labels");
            }
        }
    }

    public static Chart of(Kind kind, String title, String unit, LocalDate asAt, List<String> labels) {
        return new Chart(kind, title, unit, asAt, labels, List.of(), 1);
    }

    public static Chart line(String title, String unit, LocalDate asAt, List<String> labels) {
        return of(Kind.LINE, title, unit, asAt, labels);
    }

    public static Chart bar(String title, String unit, LocalDate asAt, List<String> labels) {
        return of(Kind.BAR, title, unit, asAt, labels);
    }

    /** A figure per label, null where there is none. */
    public Chart with(String name, List<BigDecimal> values) {
        return with(Part.FIGURES, name, values);
    }

    /** A figure per label and, in the table below the drawing, where it opens to. */
    public Chart with(String name, List<BigDecimal> values, List<String> addresses) {
        return with(new Series(name, Part.FIGURES, values, addresses));
    }

    public Chart with(Part part, String name, List<BigDecimal> values) {
        return with(new Series(name, part, values, List.of()));
    }

    private Chart with(Series one) {
        List<Series> more = new ArrayList<>(series);
        more.add(one);
        return new Chart(kind, title, unit, asAt, labels, more, decimals);
    }

    /** The same figure under every label: a target, a floor, a mean, a limit. */
    public Chart withLevel(Part part, String name, BigDecimal level) {
        BigDecimal[] values = new BigDecimal[labels.size()];
        Arrays.fill(values, level);
        return with(part, name, Arrays.asList(values));
    }

    public Chart decimals(int newDecimals) {
        return new Chart(kind, title, unit, asAt, labels, series, newDecimals);
    }
}
