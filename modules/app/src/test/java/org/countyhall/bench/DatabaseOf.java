package org.countyhall.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;

import org.countyhall.run.EmbeddedMariaDb;
import org.countyhall.testkit.RunningApplication;

/** The way to the database of a running application, past the application. */
final class DatabaseOf {

    private DatabaseOf() {
    }

    /** As the owner of its tables; the port is in the command of the application's database process. */
    static Connection owner(RunningApplication application) throws SQLException, IOException {
        String url = application.processes().stream()
                .flatMap(process -> process.info().arguments().stream().flatMap(Arrays::stream))
                .filter(argument -> argument.startsWith("--port="))
                .map(argument -> "jdbc:mariadb://127.0.0.1:" + argument.substring("--port=".length()) + "/" + EmbeddedMariaDb.DATABASE)
                .findFirst().orElseThrow(() -> new IllegalStateException("the application runs no database of its own"));
        return DriverManager.getConnection(url + "?allowLocalInfile=true&useBulkStmts=true", EmbeddedMariaDb.OWNER,
                Files.readString(application.home().resolve("database.secret")).strip());
    }
}
