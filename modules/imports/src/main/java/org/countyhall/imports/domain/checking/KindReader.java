package org.countyhall.imports.domain.checking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.countyhall.core.BadInput;
import org.countyhall.core.RuleBroken;
import org.countyhall.core.Texts;
import org.countyhall.imports.api.ImportColumn;
import org.countyhall.imports.api.ImportKind;
import org.countyhall.imports.api.ImportProblem;
import org.countyhall.imports.api.RowCheck;
import org.countyhall.imports.domain.table.TableFile;
import org.countyhall.imports.domain.table.TableFile.Format;
import org.countyhall.imports.domain.table.TableRow;
import org.countyhall.imports.domain.table.TableRows;

/**
 * Goes through a file once, from the row after the headings to the last, and reads each row as the kind does.
 *
 * @param <R> the module's row
 */
public final class KindReader<R> implements AutoCloseable {

    private final ImportKind<R> kind;
    private final Layout layout;
    private final boolean ragged;
    private final Map<ImportColumn, CellReader> readers = new LinkedHashMap<>();
    private final RowCheck<R> check;
    private final SeenKeys seen = new SeenKeys();
    private final TableRows rows;
    private RowOfFile row;
    private R read;

    public KindReader(ImportKind<R> kind, TableFile file, Layout layout) {
        this.kind = kind;
        this.layout = layout;
        this.ragged = file.format() == Format.CSV;
        this.check = kind.check();
        kind.columns().forEach(column -> readers.put(column, new CellReader(column)));
        rows = file.rows(layout.sheet());
    }

    /** To the next row; false after the last. */
    public boolean next() {
        Optional<TableRow> next = rows.next();
        while (next.isPresent() && next.get().number() <= layout.headerRow()) {
            next = rows.next();
        }
        next.ifPresent(this::take);
        return next.isPresent();
    }

    private void take(TableRow from) {
        row = new RowOfFile(layout, from);
        read = null;
        if (ragged && isRagged(from)) {
            row.wrong(String.valueOf(from.cells().size()), Texts.of("imports.expects.width", layout.headings().size()));
            return;
        }
        readers.forEach((column, reader) -> {
            CellReader.Reading reading = reader.read(from.cell(layout.columnOf().getOrDefault(column.name(), -1)));
            row.put(column.name(), reading.value());
            if (reading.isProblem()) {
                row.expected(column.name(), reading.expected());
            }
        });
        if (row.problems().isEmpty()) {
            understand();
        }
    }

    /** A short row may only lack what nobody put in; a long one may only have nothing in its extra cells. */
    private boolean isRagged(TableRow from) {
        int width = layout.headings().size();
        boolean tooLong = from.cells().stream().skip(width).anyMatch(cell -> !cell.isBlank());
        return tooLong || from.cells().size() < width;
    }

    private void understand() {
        try {
            compare();
            read = kind.read(row);
            if (row.problems().isEmpty()) {
                check.check(row, read);
            }
        } catch (BadInput refused) {
            row.expected(refused.field(), refused.text());
        } catch (RuleBroken refused) {
            row.expected(kind.columns().get(0).name(), refused.text());
        }
    }

    private void compare() {
        List<String> together = kind.uniqueTogether();
        if (together.isEmpty()) {
            return;
        }
        String key = together.stream().map(column -> row.row().cell(layout.columnOf().getOrDefault(column, -1)))
                .collect(Collectors.joining("\u001F"));
        int before = seen.rowBefore(key, row.number());
        if (before > 0) {
            row.expected(together.get(0), Texts.of("imports.expects.unique", String.valueOf(before)));
        }
    }

    public int rowNumber() {
        return row.number();
    }

    public TableRow tableRow() {
        return row.row();
    }

    /** What is wrong with the row at hand; empty when it can be stored. */
    public List<ImportProblem> problems() {
        return new ArrayList<>(row.problems());
    }

    /** The module's row, when it has no problem. */
    public R read() {
        return read;
    }

    public double progress() {
        return rows.progress();
    }

    @Override
    public void close() {
        rows.close();
    }
}
