package org.countyhall.run;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

import org.countyhall.core.audit.AuditAnchors;
import org.countyhall.core.audit.AuditChain;
import org.countyhall.core.audit.AuditTrail.Verification;
import org.countyhall.core.audit.VerifyAuditChain;

/**
 * {@code java -jar run.jar verify-audit}: walks the audit trail without the application and names the first bad row. It uses
 * the database of the settings, or the embedded one of the data folder, whether the application is running or not.
 */
final class VerifyAudit {

    static final String COMMAND = "verify-audit";

    private final Path home;
    private final PrintStream terminal;

    VerifyAudit(Path home, PrintStream terminal) {
        this.home = home;
        this.terminal = terminal;
    }

    /** The whole command, for whoever reaches it only by name. */
    static int of(Path home, PrintStream terminal) {
        return new VerifyAudit(home, terminal).run();
    }

    /** @return the exit status: 0 when every row holds, 2 when one does not */
    int run() {
        try {
            return Main.setting("DB_URL").isPresent() ? external() : embedded();
        } catch (IOException | SQLException failed) {
            throw new CannotStart("the audit trail could not be read: " + failed.getMessage(), failed);
        }
    }

    private int external() throws IOException, SQLException {
        return verify(Main.setting("DB_URL").orElseThrow(), Main.setting("DB_USER").orElse(""), Main.setting("DB_PASSWORD").orElse(""),
                Main.setting("AUDIT_KEY").orElseThrow(() -> new CannotStart("AUDIT_KEY is missing: without it no row can be checked.")));
    }

    private int embedded() throws IOException, SQLException {
        if (!Files.isDirectory(home.resolve("mariadb"))) {
            throw new CannotStart("there is no database in " + home + ". Set COUNTYHALL_HOME to the data folder.");
        }
        String key = Main.setting("AUDIT_KEY").orElseGet(() -> EmbeddedMariaDb.secret(home.resolve("audit.secret")));
        try (FileChannel channel = FileChannel.open(home.resolve("in-use.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                int port = Integer.parseInt(Files.readString(home.resolve(EmbeddedMariaDb.PORT_FILE)).strip());
                return verify(EmbeddedMariaDb.url(port), EmbeddedMariaDb.APPLICATION, EmbeddedMariaDb.secret(home.resolve("database.secret")), key);
            }
            try (EmbeddedMariaDb database = EmbeddedMariaDb.start(Main.serverFolder(home), home)) {
                return verify(database.url(), EmbeddedMariaDb.APPLICATION, database.password(), key);
            }
        }
    }

    private int verify(String url, String user, String password, String key) throws IOException, SQLException {
        AuditAnchors anchors = AuditAnchors.read(home.resolve("audit.anchors"));
        try (Connection database = DriverManager.getConnection(url, user, password)) {
            Verification result = new VerifyAuditChain(new AuditChain(key), anchors).verify(database);
            terminal.println(result.firstBreak()
                    .map(bad -> "The audit trail is broken at row " + bad.number() + ": " + bad.reason() + ".")
                    .orElseGet(() -> "The audit trail holds: " + result.rows() + " rows, each tied to the one before it."));
            return result.intact() ? 0 : 2;
        }
    }
}
