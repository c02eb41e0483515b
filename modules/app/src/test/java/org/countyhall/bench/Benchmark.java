package org.countyhall.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.countyhall.run.EmbeddedMariaDb;
import org.countyhall.testkit.Api;
import org.countyhall.testkit.PlainBrowser;
import org.countyhall.testkit.RunningApplication;

/**
 * Measures the shipped application on this machine: start cold and warm, memory, pages beside a blank page at 1, 8 and 32
 * users, cases over the interface, an import beside {@code LOAD DATA}, and the complaints team's work at 10,000 and 100,000
 * cases ({@code -Dbench.many=10000,100000,1000000} for more, {@code -Dbench.minutes=30} to wait no longer for the search;
 * {@code -Dbench.parts=pages,many} for some of this only). Writes {@code target/bench/report.md}.
 */
public final class Benchmark {

    private static final int PAGES_PER_USER = Integer.getInteger("bench.pages", 20);
    private static final int CASES = Integer.getInteger("bench.cases", 4_000);
    private static final int ROWS = Integer.getInteger("bench.rows", 100_000);
    private static final List<Integer> SIZES = Arrays.stream(System.getProperty("bench.many", "10000,100000").split(","))
            .map(Integer::valueOf).toList();
    private static final Set<String> PARTS = Set.of(System.getProperty("bench.parts", "pages,cases,import,many").split(","));
    private static final int API_THREADS = 8;
    private static final Path FOLDER = Path.of("target", "bench");

    private final StringBuilder report = new StringBuilder();

    public static void main(String... arguments) throws Exception {
        new Benchmark().run();
    }

    private void run() throws Exception {
        Files.createDirectories(FOLDER);
        say("# CountyHall benchmark");
        say("%s, %d processors, Java %s, %s", System.getProperty("os.name"), Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version"), LocalDate.now());
        try (RunningApplication application = startColdThenWarm()) {
            if (PARTS.contains("pages")) {
                warmUp(application);
                pages(application);
            }
            if (PARTS.contains("cases")) {
                cases(application);
            }
            if (PARTS.contains("many")) {
                new ManyCasesBench(application, this::say).run(SIZES);
            }
            if (PARTS.contains("import")) {
                new ImportBench(application, FOLDER, ROWS).run().forEach(this::say);
            }
            memory(application);
        }
        Path file = FOLDER.resolve("report.md");
        Files.writeString(file, report);
        System.out.println("written to " + file.toAbsolutePath());
    }

    private RunningApplication startColdThenWarm() throws IOException {
        Path home = RunningApplication.freshHome("bench");
        int port = EmbeddedMariaDb.freePort();
        Map<String, String> settings = Map.of("DEMO_MODE", "true", "MARIADB_FOLDER", home.resolve("server").toString());
        say("## Start, seconds from the command");
        say("| start | ready | first page there |\n| --- | ---: | ---: |");
        long begun = System.nanoTime();
        RunningApplication application = RunningApplication.launch(home, port, settings).awaitReady();
        firstPage("cold: everything unpacked, installed, migrated, demo data", begun, application);
        application.close();
        begun = System.nanoTime();
        application.launchAgain();
        application.awaitReady();
        firstPage("warm: the second start", begun, application);
        return application;
    }

    private void firstPage(String start, long begun, RunningApplication application) {
        double ready = (System.nanoTime() - begun) / 1e9;
        new PlainBrowser(application.url()).get("/");
        say("| %s | %.1f | %.1f |", start, ready, (System.nanoTime() - begun) / 1e9);
    }

    private static Map<String, String> pagesToOpen(RunningApplication application) {
        String reference = application.api("demo-complaints.manager").get("/complaints/cases?size=1").json()
                .getJsonArray("items").getJsonObject(0).getString("reference");
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("blank page", "/blank");
        pages.put("home", "/");
        pages.put("case list", "/complaints/cases");
        pages.put("case page", "/complaints/case?reference=" + reference);
        pages.put("directorate plan", "/finance/plan");
        pages.put("measure page", "/performance/measure?code=ASCH2");
        return pages;
    }

    /** The server's compilers need some hundred requests before they show what they can do. */
    private void warmUp(RunningApplication application) throws Exception {
        Map<String, String> pages = pagesToOpen(application);
        users(application, 4, 30, pages, new LinkedHashMap<>());
    }

    private void pages(RunningApplication application) throws Exception {
        Map<String, String> pages = pagesToOpen(application);
        for (int users : new int[] {1, 8, 32}) {
            Map<String, Samples> samples = new LinkedHashMap<>();
            users(application, users, PAGES_PER_USER, pages, samples);
            double blank = samples.get("blank page").milliseconds(0.5);
            say("## Pages, %d user%s, milliseconds", users, users == 1 ? "" : "s");
            say("| page | requests | median | 95% | 99% | of the blank page |\n| --- | ---: | ---: | ---: | ---: | ---: |");
            samples.forEach((page, times) -> say("| %s | %d | %s | %.1f× |", page, times.count(), times.row(), times.milliseconds(0.5) / blank));
        }
    }

    /** All sign in at once; when the last one is in, all open the pages. */
    private static void users(RunningApplication application, int users, int rounds, Map<String, String> pages, Map<String, Samples> samples)
            throws Exception {
        samples.put("sign-in", new Samples());
        pages.keySet().forEach(page -> samples.put(page, new Samples()));
        PlainBrowser[] browsers = new PlainBrowser[users];
        all(users, user -> {
            browsers[user] = new PlainBrowser(application.url());
            samples.get("sign-in").time(() -> browsers[user].signIn("complaints.manager"));
        });
        all(users, user -> {
            for (int round = 0; round < rounds; round++) {
                for (Map.Entry<String, String> page : pages.entrySet()) {
                    PlainBrowser.Page answer = samples.get(page.getKey()).time(() -> browsers[user].get(page.getValue()));
                    if (answer.status() != 200) {
                        throw new IllegalStateException(page.getValue() + " answers " + answer.status());
                    }
                }
            }
        });
    }

    private void cases(RunningApplication application) throws Exception {
        create(application, CASES / 2, new Samples());
        Samples creating = new Samples();
        long begun = System.nanoTime();
        List<String> references = create(application, CASES, creating);
        double created = CASES / ((System.nanoTime() - begun) / 1e9);
        Samples opening = new Samples();
        long opened = System.nanoTime();
        all(API_THREADS, thread -> {
            Api api = application.api("demo-complaints.officer");
            for (int number = thread; number < CASES; number += API_THREADS) {
                String reference = references.get(number);
                opening.time(() -> api.get("/complaints/cases/" + reference));
            }
        });
        double openedASecond = CASES / ((System.nanoTime() - opened) / 1e9);
        say("## Cases over the interface, %d threads, after %d others had been created, milliseconds", API_THREADS, CASES / 2);
        say("| what | requests | a second | median | 95%% | 99%% |\n| --- | ---: | ---: | ---: | ---: | ---: |");
        say("| create | %d | %.0f | %s |", CASES, created, creating.row());
        say("| open (each opening is logged) | %d | %.0f | %s |", CASES, openedASecond, opening.row());
    }

    private static List<String> create(RunningApplication application, int cases, Samples creating) throws Exception {
        List<String> references = Collections.synchronizedList(new ArrayList<>());
        String today = LocalDate.now().toString();
        all(API_THREADS, thread -> {
            Api api = application.api("demo-complaints.officer");
            for (int number = thread; number < cases; number += API_THREADS) {
                String body = """
                        {"type":"complaint","procedure":"adultSocialCare","receivedOn":"%s","method":"Email","summary":"Benchmark case %d",
                         "complainant":{"name":"Person %d"},"points":[{"summary":"Visits were late","category":"Quality of service"}]}
                        """.formatted(today, number, number);
                Api.Answer answer = creating.time(() -> api.post("/complaints/cases", body));
                if (answer.status() != 201) {
                    throw new IllegalStateException("creating a case answers " + answer.status() + " " + answer.body());
                }
                references.add(answer.json().getString("reference"));
            }
        });
        return references;
    }

    private void memory(RunningApplication application) throws IOException {
        say("## Resident memory after all this, MB");
        long all = 0;
        for (ProcessHandle process : application.processes()) {
            Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
            if (Files.isReadable(status)) {
                for (String line : Files.readAllLines(status)) {
                    if (line.startsWith("VmRSS")) {
                        long megabytes = Long.parseLong(line.replaceAll("\\D", "")) / 1024;
                        all += megabytes;
                        say("- %s: %d", process.info().command().map(path -> Path.of(path).getFileName().toString()).orElse("process"), megabytes);
                    }
                }
            }
        }
        say("- together: %d", all);
    }

    /** The work of one of several users or threads, numbered from 0. */
    private interface Work {
        void of(int number) throws Exception;
    }

    private static void all(int threads, Work work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Void>> running = new ArrayList<>();
            for (int number = 0; number < threads; number++) {
                int mine = number;
                Callable<Void> task = () -> {
                    work.of(mine);
                    return null;
                };
                running.add(pool.submit(task));
            }
            for (Future<Void> one : running) {
                one.get();
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private void say(String format, Object... values) {
        String line = values.length == 0 ? format.replace("%%", "%") : String.format(Locale.ROOT, format, values);
        report.append(line).append("\n").append(line.startsWith("#") ? "\n" : "");
        System.out.println(line);
    }
}
