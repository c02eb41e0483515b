package org.countyhall.ui.table;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;
import org.countyhall.ui.text.Days;

/** Rows that lie in memory, asked as a database would be. */
public final class InMemory {

    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final int LONGEST = 12;

    private InMemory() {
    }

    static <R> Rows<R> page(ShortTable<R> table, List<R> rows, TableQuery query) {
        List<Column<R>> columns = table.columns();
        Predicate<R> wanted = row -> query.search().map(words -> table.isMeant(row, words)).orElse(true)
                && (query.chosenRows().isEmpty() || query.chosenRows().contains(table.chosenBy(row)));
        for (Column<R> column : columns) {
            wanted = wanted.and(wanted(column, query));
        }
        return ordered(columns, rows.stream().filter(wanted).toList(), query);
    }

    /** The page asked for, in the order asked for; what is equal stays in the order given, and what says nothing comes last. */
    public static <R> Rows<R> ordered(List<Column<R>> columns, List<R> rows, TableQuery query) {
        List<R> ordered = new ArrayList<>(rows);
        columns.stream().filter(column -> column.key().equals(query.sort())).findFirst()
                .ifPresent(column -> ordered.sort(order(column, query.descending())));
        return Rows.cut(ordered, query);
    }

    private static <R> Comparator<R> order(Column<R> column, boolean descending) {
        Comparator<Comparable<Object>> values = Comparator.naturalOrder();
        return Comparator.comparing(row -> comparable(column.orderValue(row)), Comparator.nullsLast(descending ? values.reversed() : values));
    }

    /** Numbers of any kind go together, and in a text 2 comes before 10. */
    @SuppressWarnings("unchecked")
    private static Comparable<Object> comparable(Object value) {
        Object comparable = value instanceof Number ? Cells.exact(value)
                : value instanceof String text ? DIGITS.matcher(lower(text)).replaceAll(found -> "0".repeat(Math.max(0, LONGEST - found.group().length()))
                        + found.group()) : value;
        return (Comparable<Object>) comparable;
    }

    private static <R> Predicate<R> wanted(Column<R> column, TableQuery query) {
        List<String> chosen = query.chosen(column.key());
        return switch (column.filter()) {
            case NONE -> row -> true;
            case CONTAINS -> row -> chosen.isEmpty() || lower(Cells.shown(column, row)).contains(lower(chosen.get(0)));
            case CHOICES -> chosen.isEmpty() ? row -> true : chosen(column, chosen);
            case DATES -> row -> isBetween(day(column.value(row)), query, column.key());
        };
    }

    /** A row says the code itself, or the words that the code stands for. */
    private static <R> Predicate<R> chosen(Column<R> column, List<String> codes) {
        Map<String, String> words = column.choices();
        Set<String> wanted = new HashSet<>(codes);
        codes.forEach(code -> wanted.add(words.get(code)));
        return row -> wanted.contains(column.choice(row));
    }

    private static boolean isBetween(LocalDate day, TableQuery query, String key) {
        return query.from(key).map(from -> day != null && !day.isBefore(from)).orElse(true)
                && query.to(key).map(to -> day != null && !day.isAfter(to)).orElse(true);
    }

    private static LocalDate day(Object value) {
        return value instanceof Instant at ? LocalDate.ofInstant(at, Days.LONDON) : (LocalDate) value;
    }

    static <R> boolean says(List<Column<R>> columns, R row, String words) {
        String texts = lower(columns.stream().filter(column -> column.shape() == Column.Shape.TEXT || column.shape() == Column.Shape.TAG)
                .map(column -> Cells.shown(column, row)).collect(Collectors.joining("\n")));
        return Arrays.stream(lower(words).split("\\s+")).allMatch(texts::contains);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.UK);
    }
}
