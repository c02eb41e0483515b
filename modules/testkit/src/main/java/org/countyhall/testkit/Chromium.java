package org.countyhall.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;

/**
 * A real Chromium for the tests of this JVM: the one that is installed, else one that this gets for itself, else a failure
 * with a sentence that says how to get one. There is no way to skip it.
 */
public final class Chromium {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome",
            "microsoft-edge", "microsoft-edge-stable", "msedge");
    private static final List<String> USUAL_PLACES = List.of("/usr/bin", "/usr/local/bin", "/snap/bin", "/opt/google/chrome",
            "/Applications/Chromium.app/Contents/MacOS", "/Applications/Google Chrome.app/Contents/MacOS",
            "/Applications/Microsoft Edge.app/Contents/MacOS", "C:\\Program Files\\Google\\Chrome\\Application",
            "C:\\Program Files (x86)\\Microsoft\\Edge\\Application");
    private static final List<String> NAMES_ELSEWHERE = List.of("Chromium", "Google Chrome", "Microsoft Edge", "chrome.exe", "msedge.exe");
    private static final String HOW = "No Chromium, Chrome or Edge was found and none could be fetched. Install one"
            + " (Debian, Ubuntu: apt-get install chromium) or put it on the PATH, then run the tests again.";

    private static final ScheduledExecutorService WATCH = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "watch over the browser");
        thread.setDaemon(true);
        return thread;
    });

    private static Playwright playwright;
    private static Browser browser;

    private Chromium() {
    }

    /** The browser, started on first use and after it has ended; to be used by one thread. */
    public static synchronized Browser browser() {
        if (browser == null || !browser.isConnected()) {
            Optional<Path> installed = installed().or(Chromium::fromThePackageManager);
            if (installed.isEmpty()) {
                fromPlaywright();
            }
            if (playwright == null) {
                playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Runtime.getRuntime().addShutdownHook(new Thread(() -> playwright.close()));
            }
            List<String> flags = new ArrayList<>(List.of("--disable-background-networking", "--disable-component-update", "--disable-sync",
                    "--no-first-run", "--disable-gpu"));
            if (isRoot()) {
                flags.add("--no-sandbox");
            }
            BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(flags).setHeadless(true);
            installed.ifPresent(options::setExecutablePath);
            browser = playwright.chromium().launch(options);
        }
        return browser;
    }

    /**
     * Ends the browser's processes unless this is cancelled before. Playwright waits without limit for a script, or for a window
     * that is to close; with this, what waits for a browser that does not answer fails where it waits, and the next one who
     * needs a browser gets another.
     */
    static ScheduledFuture<?> endAfter(Duration patience) {
        return WATCH.schedule(() -> ProcessHandle.current().children().flatMap(ProcessHandle::descendants).filter(Chromium::isBrowser)
                .forEach(ProcessHandle::destroyForcibly), patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static boolean isBrowser(ProcessHandle process) {
        String command = process.info().command().orElse("").toLowerCase(Locale.ROOT);
        return command.contains("chrom") || command.contains("msedge") || command.contains("microsoft-edge");
    }

    static Optional<Path> installed() {
        Stream<String> path = Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(java.io.File.pathSeparator));
        return Stream.concat(path, USUAL_PLACES.stream()).filter(folder -> !folder.isBlank())
                .flatMap(folder -> Stream.concat(NAMES.stream(), NAMES_ELSEWHERE.stream()).map(name -> Path.of(folder, name)))
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst();
    }

    private static Optional<Path> fromThePackageManager() {
        if (!isRoot() || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            return Optional.empty();
        }
        if (run(List.of("/usr/bin/apt-get", "update")) && run(List.of("/usr/bin/apt-get", "install", "-y", "--no-install-recommends", "chromium"))) {
            return installed();
        }
        return Optional.empty();
    }

    /** Playwright's own download, by its command line in a process of its own, since that ends its JVM. */
    private static void fromPlaywright() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = Optional.ofNullable(System.getProperty("surefire.test.class.path")).orElse(System.getProperty("java.class.path"));
        if (!run(List.of(java, "-cp", classes, "com.microsoft.playwright.CLI", "install", "chromium"))) {
            throw new IllegalStateException(HOW);
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static boolean run(List<String> command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            Process process = builder.start();
            if (!process.waitFor(10, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                return false;
            }
            return process.exitValue() == 0;
        } catch (IOException cannot) {
            throw new UncheckedIOException(HOW, cannot);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
