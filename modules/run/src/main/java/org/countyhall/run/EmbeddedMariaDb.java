package org.countyhall.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * A MariaDB server that comes as a jar: unpacked once, its data folder made once and kept, started on a free loopback port.
 * Two accounts come into being at each start: one that owns the schema and migrates it, one that the application uses and
 * that may not alter the audit trail. It never outlives this process where the system has {@code setpriv}.
 */
public final class EmbeddedMariaDb implements AutoCloseable {

    public static final String VERSION = "11.4.5";
    public static final String DATABASE = "countyhall";
    public static final String OWNER = "countyhall_owner";
    public static final String APPLICATION = "countyhall";

    /** In the data folder: the port of the server that runs on it. */
    static final String PORT_FILE = "database.port";

    private static final long SECONDS_TO_START = 120;
    private static final long SECONDS_TO_STOP = 25;
    private static final int MOST_RESTARTS = 100;
    private static final Logger LOG = Logger.getLogger(EmbeddedMariaDb.class.getName());

    private final MariaDbProgram server;
    private final Path home;
    private final String password;
    private final int port;
    private final List<String> extraOptions;
    private volatile Process process;
    private volatile boolean stopping;

    private EmbeddedMariaDb(MariaDbProgram server, Path home, int port, List<String> extraOptions) {
        this.server = server;
        this.home = home;
        this.port = port;
        this.extraOptions = extraOptions;
        this.password = secret(home.resolve("database.secret"));
    }

    /**
     * Starts the server and waits until it takes connections.
     *
     * @param serverFolder where the program is unpacked to, once; may be shared by several data folders
     * @param home the folder of the data (in {@code mariadb}), its log and its secret
     * @throws CannotStart with the sentence to show
     */
    public static EmbeddedMariaDb start(Path serverFolder, Path home, String... extraOptions) {
        return start(serverFolder, home, freePort(), extraOptions);
    }

    public static EmbeddedMariaDb start(Path serverFolder, Path home, int port, String... extraOptions) {
        try {
            Files.createDirectories(home);
            EmbeddedMariaDb database = new EmbeddedMariaDb(MariaDbProgram.in(serverFolder), home.toAbsolutePath(), port, List.of(extraOptions));
            if (!Files.isDirectory(database.data())) {
                database.server.install(database.home, database.data());
            }
            database.launch();
            return database;
        } catch (FileSystemException full) {
            throw new CannotStart("The database could not write to " + full.getFile() + ": " + full.getReason()
                    + ". Free some space (about 1 GB) or set COUNTYHALL_HOME to another folder.", full);
        } catch (IOException io) {
            throw new CannotStart("The database could not be started in " + home + ": " + io.getMessage() + ".", io);
        }
    }

    public String url() {
        return url(port);
    }

    static String url(int port) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + DATABASE;
    }

    public String password() {
        return password;
    }

    public int port() {
        return port;
    }

    public long pid() {
        return process.pid();
    }

    /** From now on, a server that ends without being told to is started again on the same data and the same port. */
    public void restartWhenItDies() {
        Thread watch = new Thread(this::watch, "database-watch");
        watch.setDaemon(true);
        watch.start();
    }

    private void watch() {
        for (int deaths = 0; deaths < MOST_RESTARTS; deaths++) {
            waitFor(process);
            if (stopping) {
                return;
            }
            LOG.warning("the database ended with status " + process.exitValue() + " and is started again; its log is in " + home);
            try {
                launch();
            } catch (IOException | CannotStart failed) {
                LOG.log(Level.SEVERE, "the database could not be started again", failed);
                return;
            }
        }
        LOG.severe("the database ended " + MOST_RESTARTS + " times and is not started again; its log is in " + home);
    }

    /** Ends the server at once, as a power failure would: for tests of what survives it. */
    public void kill() {
        stopping = true;
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Shuts the server down and waits for it; forcibly when it has not ended in time. */
    @Override
    public void close() {
        stopping = true;
        process.destroy();
        try {
            if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException io) {
            throw new CannotStart("No free port for the database: " + io.getMessage() + ".", io);
        }
    }

    private void launch() throws IOException {
        Path init = writeInitFile();
        List<String> command = server.command("TERM");
        command.addAll(List.of("--datadir=" + data(), "--port=" + port, "--bind-address=127.0.0.1",
                "--socket=", "--pid-file=" + home.resolve("mariadb.pid"), "--init-file=" + init,
                "--skip-ssl", "--skip-name-resolve", "--character-set-server=utf8mb4", "--collation-server=utf8mb4_uca1400_ai_ci",
                "--default-time-zone=+00:00", "--innodb-flush-log-at-trx-commit=1", "--sync-binlog=1",
                "--innodb-snapshot-isolation=ON", "--transaction-isolation=READ-COMMITTED", "--max-connections=200",
                "--max-allowed-packet=64M", "--innodb-buffer-pool-size=128M", "--performance-schema=OFF"));
        command.addAll(extraOptions);
        Path log = home.resolve("database.log");
        process = new ProcessBuilder(command).directory(home.toFile()).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        waitUntilReady(log);
        Files.deleteIfExists(init);
        Files.writeString(home.resolve(PORT_FILE), String.valueOf(port));
    }

    private void waitUntilReady(Path log) throws IOException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_START);
        while (System.nanoTime() < deadline) {
            if (!process.isAlive()) {
                throw new CannotStart("The database ended while it started (status " + process.exitValue() + "): " + lastError(log)
                        + " Its log is " + log + ".");
            }
            try (Stream<String> lines = Files.lines(log, StandardCharsets.UTF_8)) {
                if (lines.anyMatch(line -> line.contains("ready for connections"))) {
                    return;
                }
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException interrupted) {
                process.destroyForcibly();
                Thread.currentThread().interrupt();
                throw new CannotStart("Stopped while the database was starting.");
            }
        }
        process.destroyForcibly();
        throw new CannotStart("The database was not ready after " + SECONDS_TO_START + " seconds. Its log is " + log + ".");
    }

    private static String lastError(Path log) throws IOException {
        String last = "it gave no reason.";
        try (BufferedReader lines = Files.newBufferedReader(log)) {
            for (String line; (line = lines.readLine()) != null;) {
                if (line.contains("[ERROR]") && !line.contains("Aborting")) {
                    last = line.substring(line.indexOf("[ERROR]") + 8);
                }
            }
        }
        return last;
    }

    /** The installation makes accounts of root without a password for other names of this machine; they go. */
    private Path writeInitFile() throws IOException {
        Path init = home.resolve("database-accounts.sql");
        Files.deleteIfExists(init);
        createPrivate(init);
        Files.write(init, List.of(
                "CREATE DATABASE IF NOT EXISTS " + DATABASE + " CHARACTER SET utf8mb4;",
                "CREATE USER IF NOT EXISTS '" + OWNER + "'@'127.0.0.1';",
                "ALTER USER '" + OWNER + "'@'127.0.0.1' IDENTIFIED BY '" + password + "';",
                "GRANT ALL PRIVILEGES ON " + DATABASE + ".* TO '" + OWNER + "'@'127.0.0.1' WITH GRANT OPTION;",
                "CREATE USER IF NOT EXISTS '" + APPLICATION + "'@'127.0.0.1';",
                "ALTER USER '" + APPLICATION + "'@'127.0.0.1' IDENTIFIED BY '" + password + "';",
                "GRANT SHOW VIEW ON " + DATABASE + ".* TO '" + APPLICATION + "'@'127.0.0.1';",
                "ALTER USER 'root'@'localhost' IDENTIFIED BY '" + password + "';",
                "DELETE FROM mysql.global_priv WHERE User = 'root' AND Host <> 'localhost';",
                "FLUSH PRIVILEGES;"));
        return init;
    }

    private Path data() {
        return home.resolve("mariadb");
    }

    /** A random secret of 256 bits kept in a file that only its owner reads; made, whole or not at all, when it is not there yet. */
    static String secret(Path file) {
        try {
            if (!Files.exists(file)) {
                byte[] random = new byte[32];
                new SecureRandom().nextBytes(random);
                Path fresh = file.resolveSibling(file.getFileName() + ".fresh");
                Files.deleteIfExists(fresh);
                createPrivate(fresh);
                Files.writeString(fresh, HexFormat.of().formatHex(random));
                Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
            }
            return Files.readString(file).strip();
        } catch (IOException io) {
            throw new CannotStart("The secret in " + file + " cannot be read or written: " + io.getMessage() + ".", io);
        }
    }

    private static void createPrivate(Path file) throws IOException {
        Files.createFile(file);
        if (!MariaDbProgram.WINDOWS) {
            Files.setPosixFilePermissions(file, java.nio.file.attribute.PosixFilePermissions.fromString("rw-------"));
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    static int waitFor(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            return -1;
        }
    }
}
