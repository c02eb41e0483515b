package org.countyhall.performance.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.countyhall.imports.api.ImportColumn;
import org.countyhall.imports.api.ImportRow;

/** A row of a file as a test writes it: column by column, empty where not given. */
final class FileRow implements ImportRow {

    private final Map<String, String> cells;
    private final List<ImportColumn> columns;
    private final List<String> problems = new ArrayList<>();

    FileRow(List<ImportColumn> columns, Map<String, String> cells) {
        this.columns = columns;
        this.cells = cells;
    }

    List<String> problems() {
        return problems;
    }

    @Override
    public int number() {
        return 2;
    }

    @Override
    public String text(String column) {
        return cells.getOrDefault(column, "");
    }

    @Override
    public BigDecimal decimal(String column) {
        return new BigDecimal(text(column));
    }

    @Override
    public long whole(String column) {
        return Long.parseLong(text(column));
    }

    @Override
    public LocalDate date(String column) {
        return LocalDate.parse(text(column));
    }

    @Override
    public <E extends Enum<E>> E choice(String column, Class<E> type) {
        return optionalChoice(column, type).orElseThrow();
    }

    @Override
    public boolean yes(String column) {
        return text(column).equals("yes");
    }

    @Override
    public Optional<String> optionalText(String column) {
        return Optional.of(text(column)).filter(cell -> !cell.isEmpty());
    }

    @Override
    public Optional<Long> optionalWhole(String column) {
        return optionalText(column).map(Long::valueOf);
    }

    @Override
    public Optional<LocalDate> optionalDate(String column) {
        return optionalText(column).map(LocalDate::parse);
    }

    @Override
    public <E extends Enum<E>> Optional<E> optionalChoice(String column, Class<E> type) {
        ImportColumn declared = columns.stream().filter(one -> one.name().equals(column)).findFirst().orElseThrow();
        return optionalText(column).map(cell -> type.cast(declared.choices().get(cell)));
    }

    @Override
    public void problem(String column, String key, Object... details) {
        problems.add(column + " " + key);
    }
}
