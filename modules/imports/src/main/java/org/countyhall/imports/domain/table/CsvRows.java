package org.countyhall.imports.domain.table;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Optional;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.StringArrayHandler;

/** The rows of a CSV file. Blank lines are counted, as a spreadsheet does, and skipped. */
final class CsvRows implements TableRows {

    private final CsvReader<String[]> reader;
    private final CloseableIterator<String[]> records;
    private final CountedInput counted;
    private final ReadingLimits limits;
    private int row;

    CsvRows(Reader in, CountedInput counted, char separator, boolean separatorLine, ReadingLimits limits) {
        this.counted = counted;
        this.limits = limits;
        reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(false)
                .allowUnclosedQuote(false)
                .maxBufferSize(Math.max(limits.cellLength() * 2, 1 << 16))
                .build(StringArrayHandler.builder()
                        .maxFields(limits.columns() + 1)
                        .maxFieldSize(limits.cellLength() + 1)
                        .maxRecordSize(limits.cellLength() * 32)
                        .build(), in);
        records = reader.iterator();
        if (separatorLine) {
            next();
            row = 0;
        }
    }

    @Override
    public Optional<TableRow> next() {
        try {
            while (records.hasNext()) {
                row++;
                TableRow read = TableRow.of(row, records.next());
                refuseOversize(read);
                if (!read.isBlank()) {
                    return Optional.of(read);
                }
            }
            return Optional.empty();
        } catch (CsvParseException | UncheckedIOException notCsv) {
            throw reason(notCsv);
        }
    }

    private void refuseOversize(TableRow read) {
        if (read.cells().size() > limits.columns()) {
            throw UnreadableFile.unsafe("tooManyColumns", limits.columns(), row);
        }
        for (String cell : read.cells()) {
            if (cell.length() > limits.cellLength()) {
                throw UnreadableFile.unsafe("cellTooLong", row, limits.cellLength());
            }
        }
    }

    /** The reader gives its reasons as English texts only; the row is ours, the count stands before the row that failed. */
    private UnreadableFile reason(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadableFile ours) {
                return ours;
            }
        }
        String said = String.valueOf(failure.getMessage()) + String.valueOf(failure.getCause());
        int failed = row + 1;
        if (said.contains("maximum limit of")) {
            return UnreadableFile.unsafe("tooManyColumns", limits.columns(), failed);
        }
        if (said.contains("max field size") || said.contains("max record size")) {
            return UnreadableFile.unsafe("cellTooLong", failed, limits.cellLength());
        }
        if (said.contains("quot")) {
            return UnreadableFile.unsafe("quotes", failed);
        }
        return UnreadableFile.unsafe("damagedAtRow", failed);
    }

    @Override
    public double progress() {
        return counted.progress();
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException alreadyGone) {
            throw new UncheckedIOException(alreadyGone);
        }
    }
}
