package org.countyhall.finance.persistence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

import org.countyhall.core.Directorate;
import org.countyhall.core.money.Money;
import org.countyhall.finance.domain.FundingColumn;
import org.countyhall.testkit.TestDatabase;

/** The council's initial draft of November 2023 in the test database, and Appendix B as it was printed. */
final class CouncilPapers {

    private static final List<String> DEMO = List.of("V202611212114__finance_demo_plan.sql", "V202611212115__finance_demo_published.sql",
            "V202611212116__finance_demo_monitoring.sql");
    private static final List<String> TABLES = List.of("finance_monitoring", "finance_statement_area", "finance_statement_row",
            "finance_statement", "finance_published_dashboard", "finance_published_cell", "finance_rollup", "finance_funding_line",
            "finance_plan_input", "finance_proposal_revision", "finance_proposal", "finance_plan");

    /** A printed cell of Appendix B. */
    record PrintedCell(String section, String row, Optional<Directorate> directorate, FundingColumn column, Money amount) {
    }

    private CouncilPapers() {
    }

    /** Puts the plan into the database as the demo has it, in place of whatever a test left there. */
    static void load(TestDatabase database) {
        try (Connection connection = database.connect(); Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                statement.execute("DELETE FROM " + table);
            }
            for (String file : DEMO) {
                for (String sql : text("/db/demo/finance/" + file).split(";\\R")) {
                    if (!sql.isBlank()) {
                        statement.execute(sql);
                    }
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    static List<PrintedCell> appendixB() {
        return text("/org/countyhall/finance/appendix-b-2024-25.csv").lines().skip(2).map(line -> line.split(";"))
                .map(part -> new PrintedCell(part[0], part[1], part[2].equals("ALL") ? Optional.empty()
                        : Optional.of(Directorate.valueOf(part[2])), FundingColumn.ofCode(part[3]).orElseThrow(),
                        Money.thousands(new BigDecimal(part[4])))).toList();
    }

    private static String text(String resource) {
        try (InputStream in = CouncilPapers.class.getResourceAsStream(resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return String.join("\n", reader.lines().toList()) + "\n";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
