package org.countyhall.app.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real Keycloak of its own, unpacked by the build, with the council's realm: {@code start-dev --import-realm} on a free port. */
final class Keycloak implements AutoCloseable {

    private static final Path UNPACKED = Path.of("target", "identity").toAbsolutePath();
    private static final Path TERMINAL = UNPACKED.resolve("keycloak.terminal.txt");
    private static final Duration LONGEST_START = Duration.ofMinutes(8);

    private final int port;
    private Process process;

    private Keycloak(int port) {
        this.port = port;
    }

    /** @param application where people are sent back to */
    static Keycloak start(int port, String application) {
        Keycloak keycloak = new Keycloak(port);
        try {
            Path home = home();
            Path realms = Files.createDirectories(home.resolve("data/import"));
            try (var realm = Keycloak.class.getResourceAsStream("/identity/countyhall-realm.json")) {
                Files.writeString(realms.resolve("countyhall-realm.json"),
                        new String(realm.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).replace("@APPLICATION@", application));
            }
            delete(home.resolve("data/h2"));
            Path script = home.resolve("bin/kc.sh");
            keycloak.process = launch(List.of("bash", script.toString(), "start-dev", "--import-realm", "--http-host=127.0.0.1",
                    "--http-port=" + port, "--http-management-port=" + (port + 1), "--cache=local"));
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
        keycloak.awaitReady();
        return keycloak;
    }

    private static Process launch(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(TERMINAL.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
        return builder.start();
    }

    private static Path home() throws IOException {
        try (Stream<Path> folders = Files.list(UNPACKED)) {
            return folders.filter(folder -> folder.getFileName().toString().startsWith("keycloak-") && Files.isDirectory(folder)).findFirst()
                    .orElseThrow(() -> new IllegalStateException("Keycloak is not unpacked in " + UNPACKED + "; run mvn -Pidentity verify"));
        }
    }

    String issuer() {
        return "http://localhost:" + port + "/realms/countyhall";
    }

    private void awaitReady() {
        HttpClient http = HttpClient.newHttpClient();
        HttpRequest discovery = HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration"))
                .timeout(Duration.ofSeconds(10)).build();
        long deadline = System.nanoTime() + LONGEST_START.toNanos();
        while (System.nanoTime() < deadline && process.isAlive()) {
            try {
                if (http.send(discovery, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
                Thread.sleep(500);
            } catch (IOException notYet) {
                pause();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        String said = terminal();
        close();
        throw new AssertionError("Keycloak did not become ready at " + issuer() + "; it said: " + said);
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static String terminal() {
        try {
            return Files.readString(TERMINAL);
        } catch (IOException unreadable) {
            return "";
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    /** Ends it with all that it started. */
    @Override
    public void close() {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
        all.forEach(ProcessHandle::destroy);
        all.forEach(one -> one.onExit().completeOnTimeout(one, 20, TimeUnit.SECONDS).join());
        all.stream().filter(ProcessHandle::isAlive).forEach(ProcessHandle::destroyForcibly);
    }
}
