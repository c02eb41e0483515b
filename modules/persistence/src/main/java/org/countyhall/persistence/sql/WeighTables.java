package org.countyhall.persistence.sql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import javax.sql.DataSource;

import org.countyhall.core.timer.Rhythm;
import org.countyhall.core.timer.TimedJob;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Has the database look anew at tables that have doubled or halved. It plans by numbers that it noted when it opened a table, and a
 * table in use stays open: what was opened nearly empty would be read whole again and again where an index leads to one row.
 */
@ApplicationScoped
class WeighTables implements TimedJob {

    private static final int SECONDS = 15;
    private static final int FEW = 100;

    @Resource(lookup = "jdbc/countyhall")
    DataSource database;

    /** Rows, as the database estimates them, when this node last had a table weighed. */
    private final Map<String, Long> weighed = new ConcurrentHashMap<>();

    @Override
    public String name() {
        return "core.weighTables";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.everySeconds(SECONDS);
    }

    /** Weighing would end a transaction. */
    @Override
    public boolean inOneTransaction() {
        return false;
    }

    @Override
    public void run() {
        weigh();
    }

    /** @return the tables that were weighed */
    List<String> weigh() {
        List<String> changed = new ArrayList<>();
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            for (Map.Entry<String, Long> table : rows(statement).entrySet()) {
                Long before = weighed.get(table.getKey());
                if (before == null || isOther(before, table.getValue())) {
                    statement.execute("ANALYZE TABLE `" + table.getKey() + "`");
                    weighed.put(table.getKey(), table.getValue());
                    changed.add(table.getKey());
                }
            }
        } catch (SQLException cannot) {
            throw new IllegalStateException("The tables could not be weighed", cannot);
        }
        return changed;
    }

    private static boolean isOther(long before, long now) {
        return Math.max(before, now) > 2 * Math.min(before, now) + FEW;
    }

    /** The list of the migrations is the owner's alone. */
    private static Map<String, Long> rows(Statement statement) throws SQLException {
        Map<String, Long> rows = new TreeMap<>();
        try (ResultSet found = statement.executeQuery("SELECT table_name, table_rows FROM information_schema.tables"
                + " WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE' AND table_name NOT LIKE 'flyway%'")) {
            while (found.next()) {
                rows.put(found.getString(1), found.getLong(2));
            }
        }
        return rows;
    }
}
