package org.countyhall.imports.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;

import javax.sql.DataSource;

import org.countyhall.imports.api.BulkInsert;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Batches over the connection of the transaction at hand, which the server's pool gives to everybody inside it. The driver
 * sends a batch of inserts to MariaDB as one command ({@code useBulkStmtsForInserts}, its default).
 */
@ApplicationScoped
class JdbcBulkInsert implements BulkInsert {

    private static final int BATCH = 2_000;
    private static final String NAME = "[a-z][a-z0-9_]*";

    @Resource(lookup = "jdbc/countyhall")
    DataSource source;

    @Override
    public long insert(String table, List<String> columns, Iterator<Object[]> rows) {
        if (!table.matches(NAME) || columns.stream().anyMatch(column -> !column.matches(NAME))) {
            throw new IllegalArgumentException("not names of a table and its columns: " + table + " " + columns);
        }
        String sql = "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
        try (Connection connection = source.getConnection(); PreparedStatement insert = connection.prepareStatement(sql)) {
            return send(rows, insert);
        } catch (SQLException refused) {
            throw new IllegalStateException("rows could not be put into " + table, refused);
        }
    }

    private static long send(Iterator<Object[]> rows, PreparedStatement insert) throws SQLException {
        long count = 0;
        while (rows.hasNext()) {
            Object[] row = rows.next();
            for (int i = 0; i < row.length; i++) {
                insert.setObject(i + 1, row[i]);
            }
            insert.addBatch();
            count++;
            if (count % BATCH == 0) {
                insert.executeBatch();
            }
        }
        if (count % BATCH != 0) {
            insert.executeBatch();
        }
        return count;
    }
}
