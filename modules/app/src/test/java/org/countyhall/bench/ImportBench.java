package org.countyhall.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.countyhall.testkit.Api;
import org.countyhall.testkit.RunningApplication;

/** A file of cases through the import engine, checked and stored, beside the same file through {@code LOAD DATA}. */
final class ImportBench {

    private final RunningApplication application;
    private final Path folder;
    private final int rows;

    ImportBench(RunningApplication application, Path folder, int rows) {
        this.application = application;
        this.folder = folder;
        this.rows = rows;
    }

    List<String> run() throws IOException, SQLException {
        Path file = folder.resolve("cases.csv");
        write(file);
        Api api = application.api("demo-complaints.manager");
        long begun = System.nanoTime();
        Api.Answer answer = api.upload("/imports/cases?dryRun=false", "cases.csv", Files.readAllBytes(file));
        double imported = (System.nanoTime() - begun) / 1e9;
        if (answer.status() != 200 || !answer.json().getBoolean("accepted")) {
            throw new IllegalStateException("the import answers " + answer.status() + " " + answer.body());
        }
        double loaded = loadData(file);
        return List.of(
                "## Importing " + rows + " cases, seconds",
                "| way | seconds | rows a second |\n| --- | ---: | ---: |",
                row("import: read twice, every rule checked, one transaction", imported),
                row("LOAD DATA of the same file into a bare table", loaded));
    }

    private String row(String way, double seconds) {
        return String.format(Locale.ROOT, "| %s | %.1f | %.0f |", way, seconds, rows / seconds);
    }

    private void write(Path file) throws IOException {
        LocalDate first = LocalDate.now().minusYears(3);
        try (BufferedWriter csv = Files.newBufferedWriter(file)) {
            csv.write("type,procedure,received_on,method,summary,complainant_name,points,category\n");
            for (int row = 0; row < rows; row++) {
                csv.write("complaint,adultSocialCare," + first.plusDays(row % 1000) + ",Email,Imported case " + row
                        + ",Person " + row % 5000 + ",Visits were late,Quality of service\n");
            }
        }
    }

    private double loadData(Path file) throws SQLException, IOException {
        try (Connection owner = DatabaseOf.owner(application);
                Statement statement = owner.createStatement()) {
            statement.execute("CREATE OR REPLACE TABLE bench_cases (type VARCHAR(30), procedure_ VARCHAR(30), received_on DATE, method VARCHAR(60), "
                    + "summary TEXT, complainant_name VARCHAR(200), points TEXT, category VARCHAR(60))");
            long begun = System.nanoTime();
            statement.execute("LOAD DATA LOCAL INFILE '" + file.toAbsolutePath() + "' INTO TABLE bench_cases FIELDS TERMINATED BY ',' IGNORE 1 LINES");
            double seconds = (System.nanoTime() - begun) / 1e9;
            statement.execute("DROP TABLE bench_cases");
            return seconds;
        }
    }
}
