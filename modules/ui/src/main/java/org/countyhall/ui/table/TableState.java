package org.countyhall.ui.table;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.countyhall.core.table.TableQuery;

/**
 * How a list stands: filters, order, columns and page, read from the parameters of an address and written into addresses
 * again, so that every state of a list can be sent to somebody. Only what the list declares is accepted; anything else in
 * the address belongs to the page and is carried along untouched.
 */
public final class TableState {

    public static final List<Integer> SIZES = List.of(25, 50, 100);
    static final String WORDS = "q";
    static final String SORT = "sort";
    static final String PAGE = "page";
    static final String SIZE = "size";
    static final String COLUMNS = "columns";
    static final String FROM = ".from";
    static final String TO = ".to";
    private static final Set<String> RESERVED = Set.of(WORDS, SORT, PAGE, SIZE, COLUMNS, BulkAction.CHOSEN);
    private static final int LAST_PAGE = 1_000_000;

    private final Table<?> table;
    private final String prefix;
    private final Map<String, List<String>> own = new LinkedHashMap<>();
    private final Map<String, List<String>> foreign = new LinkedHashMap<>();
    private final List<String> unreadable = new ArrayList<>();
    private final TableQuery query;
    private final int page;

    private TableState(Table<?> table, Map<String, String[]> parameters) {
        this.table = table;
        this.prefix = table.prefix();
        Map<String, List<String>> filters = new LinkedHashMap<>();
        Map<String, LocalDate> from = new LinkedHashMap<>();
        Map<String, LocalDate> to = new LinkedHashMap<>();
        for (Column<?> column : table.columns()) {
            if (RESERVED.contains(column.key())) {
                throw new IllegalStateException(table.id() + ": a column cannot be called " + column.key());
            }
            readFilter(column, parameters, filters, from, to);
        }
        if (table.choosable()) {
            List<String> chosen = all(parameters, BulkAction.CHOSEN).stream().distinct().toList();
            keep(BulkAction.CHOSEN, chosen);
            if (!chosen.isEmpty()) {
                filters.put(BulkAction.CHOSEN, chosen);
            }
        }
        String words = table.searchable() ? first(parameters, WORDS) : "";
        keep(WORDS, words);
        String sort = readSort(parameters);
        int size = readSize(parameters);
        this.page = readPage(parameters);
        keep(COLUMNS, readColumns(parameters));
        this.query = new TableQuery(words, filters, from, to, readScope(parameters), sort.startsWith("-") ? sort.substring(1) : sort,
                sort.startsWith("-"), (int) Math.min((long) (page - 1) * size, Integer.MAX_VALUE - 1000L), size);
        keepForeign(parameters);
    }

    public static TableState read(Table<?> table, Map<String, String[]> parameters) {
        return new TableState(table, parameters);
    }

    /** The same with the last page there is, for an address that asks for one behind it. */
    TableState lastPage(long total) {
        Map<String, String[]> parameters = new LinkedHashMap<>();
        without(PAGE).forEach(one -> parameters.merge(one.name(), new String[] {one.value()}, TableState::joined));
        parameters.put(prefix + PAGE, new String[] {String.valueOf((total + size() - 1) / size())});
        return read(table, parameters);
    }

    private static String[] joined(String[] one, String[] other) {
        String[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private void readFilter(Column<?> column, Map<String, String[]> parameters, Map<String, List<String>> filters,
            Map<String, LocalDate> from, Map<String, LocalDate> to) {
        switch (column.filter()) {
            case CONTAINS -> {
                String text = first(parameters, column.key());
                if (!text.isEmpty()) {
                    filters.put(column.key(), List.of(text));
                    keep(column.key(), text);
                }
            }
            case CHOICES -> {
                List<String> asked = all(parameters, column.key());
                Set<String> declared = asked.isEmpty() ? Set.of() : column.choices().keySet();
                List<String> chosen = asked.stream().filter(declared::contains).distinct().toList();
                if (!chosen.isEmpty()) {
                    filters.put(column.key(), chosen);
                    keep(column.key(), chosen);
                }
            }
            case DATES -> {
                readDay(column.key() + FROM, parameters).ifPresent(day -> from.put(column.key(), day));
                readDay(column.key() + TO, parameters).ifPresent(day -> to.put(column.key(), day));
            }
            case NONE -> { }
        }
    }

    private Optional<LocalDate> readDay(String name, Map<String, String[]> parameters) {
        String text = first(parameters, name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(text);
            keep(name, text);
            return Optional.of(day);
        } catch (DateTimeParseException notADay) {
            unreadable.add(text);
            return Optional.empty();
        }
    }

    private String readSort(Map<String, String[]> parameters) {
        String asked = first(parameters, SORT);
        if (isSortable(asked)) {
            keep(SORT, asked);
            return asked;
        }
        return isSortable(table.sortedBy()) ? table.sortedBy() : "";
    }

    private boolean isSortable(String sort) {
        String key = sort.startsWith("-") ? sort.substring(1) : sort;
        return table.columns().stream().anyMatch(column -> table.isSortable(column) && column.key().equals(key));
    }

    private int readSize(Map<String, String[]> parameters) {
        int size = number(first(parameters, SIZE), SIZES.get(0));
        if (!SIZES.contains(size)) {
            return SIZES.get(0);
        }
        keep(SIZE, size == SIZES.get(0) ? "" : String.valueOf(size));
        return size;
    }

    private int readPage(Map<String, String[]> parameters) {
        int asked = Math.max(1, Math.min(LAST_PAGE, number(first(parameters, PAGE), 1)));
        keep(PAGE, asked == 1 ? "" : String.valueOf(asked));
        return asked;
    }

    private List<String> readColumns(Map<String, String[]> parameters) {
        List<String> asked = all(parameters, COLUMNS).stream().flatMap(text -> Arrays.stream(text.split(","))).toList();
        return table.columns().stream().map(Column::key).filter(asked::contains).toList();
    }

    private Map<String, String> readScope(Map<String, String[]> parameters) {
        Map<String, String> scope = new LinkedHashMap<>();
        for (String name : table.scope()) {
            String[] values = parameters.get(name);
            if (values != null && values.length > 0 && !values[0].isBlank()) {
                scope.put(name, values[0].strip());
            }
        }
        return scope;
    }

    private void keepForeign(Map<String, String[]> parameters) {
        Set<String> mine = new LinkedHashSet<>();
        RESERVED.stream().filter(name -> table.choosable() || !name.equals(BulkAction.CHOSEN)).forEach(name -> mine.add(prefix + name));
        for (Column<?> column : table.columns()) {
            if (column.filter() == Column.Filter.DATES) {
                mine.add(prefix + column.key() + FROM);
                mine.add(prefix + column.key() + TO);
            } else if (column.filter() != Column.Filter.NONE) {
                mine.add(prefix + column.key());
            }
        }
        parameters.forEach((name, values) -> {
            if (!mine.contains(name) && !name.startsWith("jakarta.faces.")) {
                foreign.put(name, List.of(values));
            }
        });
    }

    private void keep(String name, String value) {
        if (!value.isEmpty()) {
            own.put(name, List.of(value));
        }
    }

    private void keep(String name, List<String> values) {
        if (!values.isEmpty()) {
            own.put(name, values);
        }
    }

    private List<String> all(Map<String, String[]> parameters, String name) {
        String[] values = parameters.get(prefix + name);
        return values == null ? List.of() : Arrays.stream(values).map(String::strip).filter(value -> !value.isEmpty()).toList();
    }

    private String first(Map<String, String[]> parameters, String name) {
        return all(parameters, name).stream().findFirst().orElse("");
    }

    private static int number(String text, int otherwise) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : otherwise;
    }

    // --- what it says

    public TableQuery query() {
        return query;
    }

    public int page() {
        return page;
    }

    public int size() {
        return query.limit();
    }

    /** What was written as a day and is none. */
    public List<String> unreadable() {
        return List.copyOf(unreadable);
    }

    /** The columns that the address asks for; empty when it leaves that open. */
    public List<String> askedColumns() {
        return own.getOrDefault(COLUMNS, List.of());
    }

    /** The columns shown: those of the address, else those this person chose, else all that are not hidden. */
    @SuppressWarnings("unchecked")
    public <R> List<Column<R>> shown(Table<R> of, List<String> preferred) {
        List<String> asked = askedColumns().isEmpty() ? preferred : askedColumns();
        List<Column<R>> all = of.columns();
        List<Column<R>> shown = all.stream().filter(column -> asked.isEmpty() ? !column.isHidden() : asked.contains(column.key())).toList();
        return shown.isEmpty() ? all : shown;
    }

    /** A parameter of the address with its value; {@code name} is written with the list's prefix. */
    public record Parameter(String name, String value) {
    }

    /** All that a form must carry along so that sending it changes only what the form itself asks. */
    public List<Parameter> without(String... names) {
        List<Parameter> kept = new ArrayList<>();
        foreign.forEach((name, values) -> values.forEach(value -> kept.add(new Parameter(name, value))));
        own.forEach((name, values) -> {
            if (!List.of(names).contains(name)) {
                values.forEach(value -> kept.add(new Parameter(prefix + name, value)));
            }
        });
        return kept;
    }

    /** As {@link #without}, also without the filters and the quick search: what the filter panel's own form carries along. */
    public List<Parameter> withoutFilters() {
        List<String> names = new ArrayList<>(own.keySet());
        names.removeAll(List.of(SORT, SIZE, COLUMNS));
        return without(names.toArray(String[]::new));
    }

    /** The part of an address behind the question mark, with one parameter changed; null takes it away. The first page is shown again. */
    public String with(String name, String value) {
        List<Parameter> parameters = without(name, PAGE);
        if (value != null) {
            parameters.add(new Parameter(prefix + name, value));
        }
        return write(parameters);
    }

    /** As the address is, without one of the codes chosen for a column. */
    public String withoutCode(String column, String code) {
        List<Parameter> parameters = without(PAGE);
        parameters.remove(new Parameter(prefix + column, code));
        return write(parameters);
    }

    public String withoutAnyFilter() {
        return write(withoutFilters());
    }

    public String all() {
        return write(without());
    }

    /** What a saved view keeps: the list's own parameters without the page, and those of the page that it says it keeps. */
    public String savable() {
        List<Parameter> kept = new ArrayList<>(foreign(table.keeps()::contains));
        own.forEach((name, values) -> {
            if (!name.equals(PAGE)) {
                values.forEach(value -> kept.add(new Parameter(prefix + name, value)));
            }
        });
        return write(kept);
    }

    /** What the file of chosen rows has in common with the list: order, columns, and what the page is about. */
    List<Parameter> forChosen() {
        List<Parameter> kept = withoutFilters();
        kept.removeIf(one -> one.name().equals(prefix + SIZE) || foreign.containsKey(one.name()) && !table.scope().contains(one.name()));
        return kept;
    }

    /** The page's own parameters, to which a saved view's are added. */
    public String foreignOnly() {
        return write(foreign(name -> !table.keeps().contains(name)));
    }

    private List<Parameter> foreign(Predicate<String> wanted) {
        List<Parameter> kept = new ArrayList<>();
        foreign.forEach((name, values) -> values.forEach(value -> kept.add(new Parameter(name, value))));
        kept.removeIf(one -> !wanted.test(one.name()));
        return kept;
    }

    static String write(List<Parameter> parameters) {
        return parameters.stream()
                .map(one -> encode(one.name()) + "=" + encode(one.value()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
