package org.countyhall.core.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;

/**
 * What a list is asked for: chosen filters, quick search, order, and which rows. It is made from the parameters of an
 * address and holds only what the list declares, so that its names may be used to look up an expression, never as one.
 *
 * @param words the quick search, empty when there is none
 * @param filters by column: a text to be contained, the chosen codes, or nothing
 * @param from by column: not before this day
 * @param to by column: not after this day
 * @param scope what the page is about, for example the reference of the case whose letters are listed
 * @param sort the key of the column to sort by, empty for the list's own order
 * @param offset rows to pass over
 * @param limit rows wanted at most
 */
public record TableQuery(String words, Map<String, List<String>> filters, Map<String, LocalDate> from, Map<String, LocalDate> to,
        Map<String, String> scope, String sort, boolean descending, int offset, int limit) {

    /** The key among the filters under which the rows stand that somebody chose, each by the word that names it. */
    public static final String CHOSEN = "chosen";

    public TableQuery {
        words = words == null ? "" : words.strip();
        sort = sort == null ? "" : sort;
        filters = Map.copyOf(filters);
        from = Map.copyOf(from);
        to = Map.copyOf(to);
        scope = Map.copyOf(scope);
    }

    /** Everything, in the list's own order. */
    public static TableQuery everything(int limit) {
        return new TableQuery("", Map.of(), Map.of(), Map.of(), Map.of(), "", false, 0, limit);
    }

    public Optional<String> search() {
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    /** The codes chosen for a column, empty when it is not filtered. */
    public List<String> chosen(String column) {
        return filters.getOrDefault(column, List.of());
    }

    /** The text or the first code chosen for a column. */
    public Optional<String> filter(String column) {
        return chosen(column).stream().findFirst();
    }

    /** The rows that somebody chose; empty when all are wanted. */
    public List<String> chosenRows() {
        return chosen(CHOSEN);
    }

    public Optional<LocalDate> from(String column) {
        return Optional.ofNullable(from.get(column));
    }

    public Optional<LocalDate> to(String column) {
        return Optional.ofNullable(to.get(column));
    }

    public Optional<String> scope(String name) {
        return Optional.ofNullable(scope.get(name));
    }

    public boolean isFiltered() {
        return !words.isEmpty() || !filters.isEmpty() || !from.isEmpty() || !to.isEmpty();
    }

    public TableQuery rows(int newOffset, int newLimit) {
        return new TableQuery(words, filters, from, to, scope, sort, descending, newOffset, newLimit);
    }

    /**
     * {@code order by …} for JPQL or SQL. Only the expressions given here can come out.
     *
     * @param expressions by column key, for example {@code Map.of("due", "c.respond_by")}
     * @param own the list's own order, for example {@code "c.respond_by, c.id"}; it also breaks ties
     */
    public String orderBy(Map<String, String> expressions, String own) {
        List<String> order = new ArrayList<>();
        if (expressions.containsKey(sort)) {
            order.add(expressions.get(sort) + (descending ? " desc" : " asc"));
        }
        order.add(own);
        return " order by " + String.join(", ", order);
    }

    /** As a pattern for {@code like}, its wildcards made harmless with a backslash. */
    public static String contains(String text) {
        return "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    /**
     * A copy whose chosen codes are read; those that are blank fall away.
     *
     * @param read of a column's key and a code as it was typed
     */
    public TableQuery reading(BinaryOperator<String> read) {
        Map<String, List<String>> known = new LinkedHashMap<>();
        filters.forEach((key, chosen) -> known.put(key, chosen.stream().filter(code -> !code.isBlank()).map(code -> read.apply(key, code)).toList()));
        known.values().removeIf(List::isEmpty);
        return new TableQuery(words, known, from, to, scope, sort, descending, offset, limit);
    }

    /** A copy whose filters have one more; for tests and for links into a list. */
    public TableQuery filteredBy(String column, String... codes) {
        Map<String, List<String>> more = new LinkedHashMap<>(filters);
        more.put(column, List.of(codes));
        return new TableQuery(words, more, from, to, scope, sort, descending, offset, limit);
    }

    public TableQuery sortedBy(String column, boolean downwards) {
        return new TableQuery(words, filters, from, to, scope, column, downwards, offset, limit);
    }
}
