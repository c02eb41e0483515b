package org.countyhall.imports.domain.checking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.countyhall.core.Texts;
import org.countyhall.imports.api.ImportProblem;
import org.countyhall.imports.api.ImportRow;
import org.countyhall.imports.domain.table.TableRow;

/** A row of the file with its cells read, as a module gets it. */
final class RowOfFile implements ImportRow {

    private static final int SHOWN = 100;

    private final Layout layout;
    private final TableRow row;
    private final Map<String, Object> values = new HashMap<>();
    private final List<ImportProblem> problems = new ArrayList<>();

    RowOfFile(Layout layout, TableRow row) {
        this.layout = layout;
        this.row = row;
    }

    void put(String column, Object value) {
        if (value != null) {
            values.put(column, value);
        }
    }

    void expected(String column, String message) {
        problems.add(new ImportProblem(layout.sheet(), row.number(), layout.heading(column), shown(column), message));
    }

    /** Something about the row as a whole. */
    void wrong(String value, String message) {
        problems.add(new ImportProblem(layout.sheet(), row.number(), "", value, message));
    }

    private String shown(String column) {
        String text = row.cell(layout.columnOf().getOrDefault(column, -1));
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }

    List<ImportProblem> problems() {
        return problems;
    }

    TableRow row() {
        return row;
    }

    private <T> T needed(String column, Class<T> type) {
        return find(column, type).orElseThrow(() -> new IllegalStateException(
                "row " + row.number() + " has nothing in the column " + column + ", which is not declared as required"));
    }

    private <T> Optional<T> find(String column, Class<T> type) {
        return Optional.ofNullable(type.cast(values.get(column)));
    }

    @Override
    public int number() {
        return row.number();
    }

    @Override
    public String text(String column) {
        return find(column, String.class).orElse("");
    }

    @Override
    public BigDecimal decimal(String column) {
        return needed(column, BigDecimal.class);
    }

    @Override
    public long whole(String column) {
        return needed(column, Long.class);
    }

    @Override
    public LocalDate date(String column) {
        return needed(column, LocalDate.class);
    }

    @Override
    public <E extends Enum<E>> E choice(String column, Class<E> type) {
        return needed(column, type);
    }

    @Override
    public boolean yes(String column) {
        return find(column, Boolean.class).orElse(false);
    }

    @Override
    public Optional<String> optionalText(String column) {
        return find(column, String.class);
    }

    @Override
    public Optional<Long> optionalWhole(String column) {
        return find(column, Long.class);
    }

    @Override
    public Optional<LocalDate> optionalDate(String column) {
        return find(column, LocalDate.class);
    }

    @Override
    public <E extends Enum<E>> Optional<E> optionalChoice(String column, Class<E> type) {
        return find(column, type);
    }

    @Override
    public void problem(String column, String key, Object... details) {
        expected(column, Texts.refusal(key, details));
    }
}
