package org.countyhall.complaints.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;

import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.CaseEvent;
import org.countyhall.complaints.domain.CasePerson;
import org.countyhall.complaints.domain.Extension;
import org.countyhall.complaints.domain.Fixtures;
import org.countyhall.complaints.domain.Point;
import org.countyhall.testkit.TestDatabase;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The demonstration years on a real MariaDB: what is counted is what the paper printed. */
class JpaAnnualReportIT {

    private static TestDatabase database;
    private static long millis;

    @BeforeAll
    static void start() {
        database = TestDatabase.with(Case.class, Point.class, CaseEvent.class, Extension.class, CasePerson.class);
        database.transaction(em -> List.of("complaints_fact", "complaints_point", "complaints_event", "complaints_extension",
                "complaints_case_person", "complaints_case", "complaints_series")
                .forEach(table -> em.createNativeQuery("DELETE FROM " + table).executeUpdate()));
        long begun = System.nanoTime();
        database.transaction(em -> {
            DemoYears years = new DemoYears();
            years.em = em;
            years.bulk = (table, columns, rows) -> em.unwrap(Session.class).doReturningWork(link -> insert(link, table, columns, rows));
            JpaSeries series = new JpaSeries();
            series.em = em;
            years.series = series;
            years.facts = book(em);
            years.load(Fixtures.CALENDAR);
        });
        millis = (System.nanoTime() - begun) / 1_000_000;
    }

    @AfterAll
    static void stop() {
        database.transaction(em -> List.of("complaints_fact", "complaints_point", "complaints_event", "complaints_extension",
                "complaints_case_person", "complaints_case", "complaints_series")
                .forEach(table -> em.createNativeQuery("DELETE FROM " + table).executeUpdate()));
        database.close();
    }

    private static JpaFactBook book(jakarta.persistence.EntityManager em) {
        JpaFactBook book = new JpaFactBook();
        book.em = em;
        return book;
    }

    private static long insert(Connection link, String table, List<String> columns, Iterator<Object[]> rows) throws SQLException {
        String sql = "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
        try (PreparedStatement insert = link.prepareStatement(sql)) {
            long count = 0;
            while (rows.hasNext()) {
                Object[] row = rows.next();
                for (int i = 0; i < row.length; i++) {
                    insert.setObject(i + 1, row[i]);
                }
                insert.addBatch();
                if (++count % 2000 == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
            return count;
        }
    }

    private static String all(String sql) {
        try (Connection connection = database.connect(); Statement query = connection.createStatement(); ResultSet rows = query.executeQuery(sql)) {
            StringBuilder text = new StringBuilder();
            while (rows.next()) {
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    text.append(rows.getString(i)).append(i < rows.getMetaData().getColumnCount() ? "=" : " ");
                }
            }
            return text.toString().strip();
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    @Test
    void the_demonstration_years_are_quickly_there() {
        assertThat(millis).as("milliseconds for the demonstration years").isLessThan(30_000);
        assertThat(all("SELECT COUNT(*) > 6000 FROM complaints_case")).isEqualTo("1");
    }

    @Test
    void complaints_are_received_as_printed() {
        assertThat(all("SELECT received_year, COUNT(*) FROM complaints_fact WHERE type = 'COMPLAINT' AND outcome <> 'REJECTED'"
                + " AND received_year BETWEEN 2020 AND 2022 GROUP BY 1 ORDER BY 1")).isEqualTo("2020=754 2021=744 2022=958");
    }
}
