package org.countyhall.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Rows on their way into one table, many in one round trip. */
final class BulkRows {

    private final String sql;
    private final List<Object[]> waiting = new ArrayList<>();

    BulkRows(String table, String... columns) {
        sql = "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES ("
                + String.join(", ", Collections.nCopies(columns.length, "?")) + ")";
    }

    void add(Object... row) {
        waiting.add(row);
    }

    void send(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (Object[] row : waiting) {
                for (int i = 0; i < row.length; i++) {
                    insert.setObject(i + 1, row[i]);
                }
                insert.addBatch();
            }
            if (!waiting.isEmpty()) {
                insert.executeBatch();
            }
        }
        waiting.clear();
    }
}
