package org.countyhall.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.countyhall.run.EmbeddedMariaDb;

/**
 * The shipped WAR, started as a user starts it: {@code java -jar run.jar countyhall.war} in a process of its own with a data
 * folder of its own. Test classes share one in demo mode; a test that stops, kills or starts one wrongly launches its own.
 */
public final class RunningApplication implements AutoCloseable {

    private static final Path BUILT = Path.of("target");
    private static final Duration LONGEST_START = Duration.ofMinutes(4);
    private static final Duration LONGEST_STOP = Duration.ofMinutes(1);

    /** With this property tests look at an application that runs already, for example one under development. */
    private static final String RUNNING_AT = "countyhall.port";

    private static RunningApplication shared;

    private final Path home;
    private final int port;
    private final Map<String, String> settings;
    private final Path terminal;
    private Process process;

    private RunningApplication(Path home, int port, Map<String, String> settings) {
        this.home = home.toAbsolutePath();
        this.port = port;
        this.settings = settings;
        this.terminal = this.home.resolveSibling(this.home.getFileName() + "-" + port + ".terminal.txt");
    }

    /** The one that all tests of this JVM look at: demo data, started on first use, stopped with the JVM. */
    public static synchronized RunningApplication shared() {
        if (shared == null && Integer.getInteger(RUNNING_AT) != null) {
            shared = new RunningApplication(Path.of(".data"), Integer.getInteger(RUNNING_AT), Map.of());
        }
        if (shared == null) {
            shared = launch(freshHome("shared"), EmbeddedMariaDb.freePort(), Map.of("DEMO_MODE", "true")).awaitReady();
            Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
        }
        return shared;
    }

    /** Starts a process and does not wait: for tests of the start itself. Settings are environment variables. */
    public static RunningApplication launch(Path home, int port, Map<String, String> settings) {
        RunningApplication application = new RunningApplication(home, port, settings);
        application.launchAgain();
        return application;
    }

    /** An empty data folder under {@code target/}. */
    public static Path freshHome(String name) {
        Path home = BUILT.resolve("homes").resolve(name);
        TestDatabase.delete(home);
        return home;
    }

    /** Starts it once more on the same data, at the same address. */
    public void launchAgain() {
        List<String> command = new ArrayList<>();
        if (canResetSignals()) {
            command.addAll(List.of("/usr/bin/env", "--default-signal=INT"));
        }
        command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC", "-Xmx512m", "-jar", BUILT.resolve("server/run.jar").toString(), BUILT.resolve("countyhall.war").toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(terminal.toFile());
        builder.environment().put("HTTP_PORT", String.valueOf(port));
        builder.environment().put("COUNTYHALL_HOME", home.toString());
        builder.environment().put("MARIADB_FOLDER", TestDatabase.serverFolder().toString());
        builder.environment().putAll(settings);
        try {
            Files.createDirectories(home);
            process = builder.start();
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    /** A shell in the background starts its children deaf to Ctrl-C; where the system can, this is undone. */
    private static boolean canResetSignals() {
        if (!Files.isExecutable(Path.of("/usr/bin/env"))) {
            return false;
        }
        try {
            return new ProcessBuilder("/usr/bin/env", "--default-signal=INT", "true").start().waitFor() == 0;
        } catch (IOException cannot) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** @throws AssertionError with what the terminal said when it does not become ready */
    public RunningApplication awaitReady() {
        HttpClient http = HttpClient.newHttpClient();
        HttpRequest ready = HttpRequest.newBuilder(URI.create(url() + "/health/ready")).timeout(Duration.ofSeconds(5)).build();
        long deadline = System.nanoTime() + LONGEST_START.toNanos();
        while (System.nanoTime() < deadline && process.isAlive()) {
            try {
                if (http.send(ready, HttpResponse.BodyHandlers.discarding()).statusCode() == 200 && terminal().contains("is ready at")) {
                    return this;
                }
                Thread.sleep(100);
            } catch (IOException notYet) {
                pause();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        String said = terminal() + tailOfLog();
        process.destroyForcibly();
        throw new AssertionError("the application did not become ready at " + url() + "; it said: " + said);
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private String tailOfLog() {
        Path folder = home.resolve("log");
        if (!Files.isDirectory(folder)) {
            return "";
        }
        try (Stream<Path> files = Files.list(folder)) {
            StringBuilder tail = new StringBuilder();
            for (Path file : files.filter(path -> path.toString().endsWith(".log")).toList()) {
                String text = Files.readString(file);
                tail.append('\n').append(file).append(":\n").append(text.substring(Math.max(0, text.length() - 6000)));
            }
            return tail.toString();
        } catch (IOException unreadable) {
            return "";
        }
    }

    public String url() {
        return "http://localhost:" + port;
    }

    public int port() {
        return port;
    }

    public Path home() {
        return home;
    }

    /** All that the process has printed so far. */
    public String terminal() {
        try {
            return Files.exists(terminal) ? Files.readString(terminal) : "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public Api api(String token) {
        return new Api(url(), token);
    }

    /** The process and all that it has started. */
    public List<ProcessHandle> processes() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList();
    }

    /** Waits for the end and says with what status. */
    public int exitStatus() {
        try {
            if (!process.waitFor(LONGEST_START.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("the process did not end; it said: " + terminal());
            }
            return process.exitValue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting for the process", interrupted);
        }
    }

    /** What Ctrl-C sends. */
    public void interrupt() {
        signal("INT");
    }

    private void signal(String name) {
        try {
            new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid())).start().waitFor();
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends the process at once, as {@code kill -9} or a power failure would. Its database goes with it where the system can. */
    public void kill() {
        List<ProcessHandle> all = processes();
        process.destroyForcibly();
        all.forEach(one -> one.onExit().orTimeout(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS).exceptionally(late -> {
            one.destroyForcibly();
            return one;
        }).join());
    }

    @Override
    public void close() {
        if (!process.isAlive()) {
            return;
        }
        process.destroy();
        try {
            if (!process.waitFor(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
