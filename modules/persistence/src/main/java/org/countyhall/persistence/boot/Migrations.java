package org.countyhall.persistence.boot;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import org.countyhall.core.CannotServe;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;

/**
 * Brings the tables up to this application's version: every module's {@code db/migration} in order of time and, in demo
 * mode, its {@code db/demo}. Then the application's account gets its rights, table by table: all but changing the audit trail.
 */
public final class Migrations {

    /** Tables that the application's account may only read and add to. */
    private static final List<String> APPEND_ONLY = List.of("core_audit");
    private static final List<String> NONE = List.of("flyway_schema_history");

    private Migrations() {
    }

    /** @throws CannotServe when the database is newer than this application, cannot be reached or refuses a migration */
    public static void run(String url, String owner, String ownerPassword, String application, String applicationPassword, boolean demo) {
        Flyway flyway = Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(url, owner, ownerPassword)
                .locations(demo ? new String[] {"classpath:db/migration", "classpath:db/demo"} : new String[] {"classpath:db/migration"})
                .outOfOrder(true)
                .ignoreMigrationPatterns("*:missing")
                .connectRetries(30)
                .loggers("slf4j")
                .load();
        try {
            refuseNewerDatabase(flyway);
            flyway.migrate();
        } catch (FlywayException refused) {
            throw new CannotServe("The database could not be brought up to date: " + firstLine(refused)
                    + " Nothing else was changed; mend the cause and start again.", refused);
        }
        if (!owner.equals(application)) {
            grant(url, owner, ownerPassword, application, applicationPassword);
        }
    }

    private static void refuseNewerDatabase(Flyway flyway) {
        for (MigrationInfo applied : flyway.info().applied()) {
            if (applied.getState().name().startsWith("FUTURE")) {
                throw new CannotServe("The database is of a newer version of CountyHall (it has " + applied.getVersion() + ", "
                        + applied.getDescription() + "). Start that version, or restore a backup made before it.");
            }
        }
    }

    private static void grant(String url, String owner, String ownerPassword, String application, String applicationPassword) {
        try (Connection granting = DriverManager.getConnection(url, owner, ownerPassword); Statement statement = granting.createStatement()) {
            String account = accountOf(url, application, applicationPassword);
            List<String> tables = new ArrayList<>();
            try (ResultSet names = statement.executeQuery(
                    "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'")) {
                while (names.next()) {
                    tables.add(names.getString(1));
                }
            }
            tables.removeAll(NONE);
            for (String table : tables) {
                String rights = APPEND_ONLY.contains(table) ? "SELECT, INSERT" : "SELECT, INSERT, UPDATE, DELETE";
                statement.execute("GRANT " + rights + " ON `" + granting.getCatalog() + "`.`" + table + "` TO " + account);
            }
        } catch (SQLException refused) {
            throw new CannotServe("The account " + owner + " could not give " + application + " its rights: " + refused.getMessage()
                    + ". It needs all privileges on the schema WITH GRANT OPTION.", refused);
        }
    }

    /** The account by which the server knows the application, with its host; it may not see the schema yet. */
    private static String accountOf(String url, String application, String password) throws SQLException {
        String withoutSchema = url.replaceFirst("(jdbc:mariadb://[^/]*/)[^?]*", "$1");
        try (Connection own = DriverManager.getConnection(withoutSchema, application, password);
                Statement statement = own.createStatement();
                ResultSet row = statement.executeQuery("SELECT CURRENT_USER()")) {
            row.next();
            String[] parts = row.getString(1).split("@");
            return "'" + parts[0].replace("'", "''") + "'@'" + parts[1].replace("'", "''") + "'";
        }
    }

    private static String firstLine(Throwable refused) {
        String message = String.valueOf(refused.getMessage()).strip();
        return message.lines().filter(line -> !line.isBlank() && !line.startsWith("---")).limit(2).reduce((one, two) -> one + " " + two).orElse("");
    }
}
