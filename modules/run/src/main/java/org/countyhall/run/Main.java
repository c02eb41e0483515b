package org.countyhall.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.InetSocketAddress;
import java.net.MalformedURLException;
import java.net.ServerSocket;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.AdminCommandRunner;

/**
 * {@code java -jar run.jar countyhall.war}: database, server, one line that says where to go. Settings come from the
 * environment (the README lists them). What prevents the start is said in one sentence, and the status is not 0.
 */
public final class Main {

    /** Measured: programs 450 MB, server 130 MB, data 240 MB. Later only what is written while it runs. */
    private static final long MEGABYTES_FOR_FIRST_START = 1000;
    private static final long MEGABYTES_TO_WORK_WITH = 150;
    private static final Logger LOG = Logger.getLogger(Main.class.getName());
    private static final PrintStream TERMINAL = System.out;

    /** Held to the end of the process: the lock on the data folder is gone as soon as its channel is collected as garbage. */
    private static Main running;

    private final Path war;
    private final Path home;
    private final int httpPort;
    private final boolean demo;

    private FileLock lock;
    private EmbeddedMariaDb database;
    private PayaraMicroRuntime server;
    private volatile boolean ready;
    private volatile boolean stopping;

    private Main(Path war) {
        this.war = war;
        this.home = home();
        this.httpPort = port(setting("HTTP_PORT").orElse("8080"));
        this.demo = setting("DEMO_MODE").map(Boolean::parseBoolean).orElse(false);
    }

    /** With class path of its own: on the server's, the application's own classes would hide those in the WAR. */
    private static int verifyAudit() {
        try {
            Path beside = Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI()).getParent();
            List<URL> jars = new ArrayList<>();
            for (String jar : List.of("run.jar", "core.jar", "mariadb-java-client.jar", "mariadb.jar")) {
                jars.add(beside.resolve(jar).toUri().toURL());
            }
            ClassLoader apart = new URLClassLoader(jars.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
            Thread.currentThread().setContextClassLoader(apart);
            Method command = apart.loadClass(VerifyAudit.class.getName()).getDeclaredMethod("of", Path.class, PrintStream.class);
            command.setAccessible(true);
            return (Integer) command.invoke(null, home(), TERMINAL);
        } catch (InvocationTargetException refused) {
            throw new CannotStart(refused.getCause().getMessage(), refused.getCause());
        } catch (ReflectiveOperationException | URISyntaxException | MalformedURLException broken) {
            throw new CannotStart("the programs beside run.jar are not complete: " + broken.getMessage(), broken);
        }
    }

    public static void main(String... arguments) {
        long start = System.nanoTime();
        try {
            if (arguments.length != 1) {
                throw new CannotStart("Say which WAR to run, java -jar run.jar countyhall.war, or java -jar run.jar verify-audit");
            }
            if (arguments[0].equals(VerifyAudit.COMMAND)) {
                System.exit(verifyAudit());
            }
            running = new Main(Path.of(arguments[0]));
            running.start(start);
        } catch (RuntimeException failed) {
            if (running != null && running.stopping) {
                return;
            }
            if (!(failed instanceof CannotStart)) {
                throw failed;
            }
            TERMINAL.println("CountyHall did not start: " + failed.getMessage());
            TERMINAL.flush();
            Runtime.getRuntime().halt(1);
        }
    }

    private void start(long startedAt) {
        if (!Files.isRegularFile(war)) {
            throw new CannotStart("There is no file " + war.toAbsolutePath() + ".");
        }
        prepareHome();
        requireFreePort();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        startDatabase();
        startServer();
        ready = true;
        announce(Duration.ofNanos(System.nanoTime() - startedAt));
    }

    private void prepareHome() {
        try {
            Files.createDirectories(home);
            lock = FileChannel.open(home.resolve("in-use.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE).tryLock();
            if (lock == null) {
                throw new CannotStart("Another CountyHall is running on the data in " + home
                        + ". Stop it, or set COUNTYHALL_HOME to another folder.");
            }
            requireSpace(Files.isDirectory(home.resolve("mariadb")) || setting("DB_URL").isPresent() ? MEGABYTES_TO_WORK_WITH : MEGABYTES_FOR_FIRST_START);
            Path temporary = home.resolve("tmp");
            EmbeddedMariaDb.delete(temporary);
            Files.createDirectories(temporary);
            System.setProperty("java.io.tmpdir", temporary.toString());
            System.setProperty("countyhall.home", home.toString());
        } catch (IOException io) {
            throw new CannotStart("The folder " + home + " cannot be used: " + io.getMessage()
                    + ". Set COUNTYHALL_HOME to a folder that can be written.", io);
        }
    }

    private void requireSpace(long megabytes) throws IOException {
        long free = Files.getFileStore(home).getUsableSpace() >> 20;
        if (free < megabytes) {
            throw new CannotStart("Only %d MB are free in %s and about %d MB are needed. Free some space or set COUNTYHALL_HOME to another folder."
                    .formatted(free, home, megabytes));
        }
    }

    private void requireFreePort() {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(httpPort));
        } catch (IOException taken) {
            throw new CannotStart("Port " + httpPort + " is taken. Stop what uses it, or set HTTP_PORT to another port.", taken);
        }
    }

    private void startDatabase() {
        Optional<String> external = setting("DB_URL");
        if (external.isPresent()) {
            System.setProperty("db.url", external.get());
            return;
        }
        System.setProperty("audit.key", setting("AUDIT_KEY").orElseGet(() -> EmbeddedMariaDb.secret(home.resolve("audit.secret"))));
        System.setProperty("document.key", setting("DOCUMENT_KEY").orElseGet(() -> EmbeddedMariaDb.secret(home.resolve("document.secret"))));
        database = EmbeddedMariaDb.start(serverFolder(home), home);
        database.restartWhenItDies();
        System.setProperty("db.url", database.url());
        System.setProperty("db.user", EmbeddedMariaDb.APPLICATION);
        System.setProperty("db.password", database.password());
        System.setProperty("db.migration.user", EmbeddedMariaDb.OWNER);
        System.setProperty("db.migration.password", database.password());
    }

    private void startServer() {
        try {
            Path rootFolder = home.resolve("payara");
            EmbeddedMariaDb.delete(rootFolder);
            unpackServer();
            PayaraMicro micro = PayaraMicro.getInstance()
                    .setRootDir(rootFolder.toFile())
                    .setHttpPort(httpPort)
                    .setPrintLogo(false)
                    .setLogPropertiesFile(loggingProperties().toFile());
            micro.setNoHazelcast(true);
            micro.setPreBootHandler(this::configure);
            server = micro.bootStrap();
            boolean deployed = server.deploy("countyhall", "/", war.toFile());
            if (!deployed || server.getDeployedApplicationNames().isEmpty()) {
                Optional<String> refusal = Optional.ofNullable(System.getProperty("countyhall.refusal"));
                if (refusal.isEmpty()) {
                    requireSpace(MEGABYTES_TO_WORK_WITH);
                }
                throw new CannotStart(refusal.orElse("The server would not take the application. Its log is in " + home.resolve("log") + "."));
            }
        } catch (BootstrapException | IOException failed) {
            throw new CannotStart("The server could not start: " + failed.getMessage() + ".", failed);
        }
    }

    /** Read as jars in a folder instead of jars inside a jar, the server starts in a third of the time. */
    private void unpackServer() throws IOException {
        Path unpacked = home.resolve("server/payara");
        Files.createDirectories(unpacked);
        PayaraMicro.setUpackedJarDir(unpacked.toFile());
        PayaraMicro.unpackJars();
    }

    /** The commands of {@code config/payara-boot.txt}, one a line. */
    private void configure(AdminCommandRunner server) {
        for (String line : resource("payara-boot.txt").lines().filter(text -> !text.isBlank() && !text.startsWith("#")).toList()) {
            String[] words = line.split(" +");
            server.run(words[0], Arrays.copyOfRange(words, 1, words.length));
        }
    }

    private static String resource(String name) {
        try (InputStream in = Main.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException io) {
            throw new CannotStart("The file run.jar is damaged: " + name + " cannot be read.", io);
        }
    }

    /** The settings of {@code config/logging.properties} with this data folder put in. */
    private Path loggingProperties() throws IOException {
        Path file = home.resolve("log/logging.properties");
        Files.createDirectories(file.getParent());
        String text = resource("logging.properties").replace("${countyhall.home}", inLoggingProperties(home));
        if (setting("LOG_TO").filter("console"::equals).isPresent()) {
            text = text.replace("handlers=java.util.logging.FileHandler", "handlers=java.util.logging.ConsoleHandler");
        }
        Files.writeString(file, text);
        return file;
    }

    /** Such a file is read as Latin-1, and a log's pattern takes a single percent sign for one of its own. */
    static String inLoggingProperties(Path folder) {
        return folder.toString().replace('\\', '/').replace("%", "%%").chars()
                .mapToObj(sign -> sign < 128 ? Character.toString(sign) : "\\u%04x".formatted(sign)).collect(Collectors.joining());
    }

    private void announce(Duration took) {
        String accounts = demo ? " Sign in as complaints.officer, finance.officer, risk.manager or another role, password countyhall-demo." : "";
        TERMINAL.printf("CountyHall is ready at http://localhost:%d after %.1f s.%s Ctrl-C stops it.%n", httpPort, took.toMillis() / 1000.0, accounts);
        TERMINAL.flush();
    }

    /** Also in the middle of a start, which then fails wherever it has come to: nobody needs to read about that. */
    private void stop() {
        stopping = true;
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        System.setErr(System.out);
        if (server != null) {
            try {
                server.shutdown();
            } catch (BootstrapException | IllegalStateException already) {
                LOG.log(Level.FINE, "the server had stopped before", already);
            }
        }
        if (database != null) {
            database.close();
        }
        TERMINAL.println(ready ? "CountyHall has stopped." : "CountyHall was stopped before it was ready.");
        TERMINAL.flush();
        if (ready) {
            Runtime.getRuntime().halt(0);
        }
    }

    static Path serverFolder(Path home) {
        return setting("MARIADB_FOLDER").map(Path::of).orElse(home.resolve("server"));
    }

    private static Path home() {
        return Path.of(setting("COUNTYHALL_HOME").orElse(".data")).toAbsolutePath().normalize();
    }

    /** As the application reads it too: a system property, {@code db.url} for {@code DB_URL}, goes before the environment. */
    static Optional<String> setting(String name) {
        String property = System.getProperty(name.toLowerCase(Locale.ROOT).replace('_', '.'));
        return Stream.of(property, System.getenv(name)).filter(value -> value != null && !value.isBlank()).findFirst();
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 1 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // said below, with the value
        }
        throw new CannotStart("HTTP_PORT is '" + text + "'; it must be a number from 1 to 65535.");
    }
}
