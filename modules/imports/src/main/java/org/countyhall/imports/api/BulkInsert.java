package org.countyhall.imports.api;

import java.util.Iterator;
import java.util.List;

/**
 * Puts very many rows into one table in few round trips, inside the transaction at hand. For the {@code persistence} package
 * of a module whose import goes beyond some ten thousand rows; it goes past the entities, so their rules must hold already.
 */
public interface BulkInsert {

    /**
     * @param table a table of the calling module
     * @param columns its columns, in the order of the values
     * @param rows values as the driver takes them: {@code String}, {@code BigDecimal}, {@code Long}, {@code LocalDate},
     *        {@code LocalDateTime} in UTC, {@code Boolean} or null
     * @return how many rows went in
     */
    long insert(String table, List<String> columns, Iterator<Object[]> rows);
}
