package org.countyhall.imports.domain.table;

import java.util.Optional;

/** The rows of one sheet, from the first to the last, one at a time. */
public interface TableRows extends AutoCloseable {

    /**
     * The next row that has something in it; empty at the end.
     *
     * @throws UnreadableFile where the file stops being readable
     */
    Optional<TableRow> next();

    /** How much of the sheet has been read, from 0 to 1. */
    double progress();

    @Override
    void close();
}
