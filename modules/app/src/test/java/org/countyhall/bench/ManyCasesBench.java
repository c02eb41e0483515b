package org.countyhall.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import org.countyhall.testkit.Api;
import org.countyhall.testkit.PlainBrowser;
import org.countyhall.testkit.RunningApplication;

/** What the complaints team does all day, beside a blank page, as the number of cases grows. */
final class ManyCasesBench {

    private static final int TIMES = Integer.getInteger("bench.times", 30);
    private static final int MINUTES_TO_READ = Integer.getInteger("bench.minutes", 60);

    private final RunningApplication application;
    private final PlainBrowser manager;
    private final Consumer<String> say;
    private int holidays;

    ManyCasesBench(RunningApplication application, Consumer<String> say) {
        this.application = application;
        this.say = say;
        this.manager = new PlainBrowser(application.url()).signIn("complaints.manager");
    }

    /** @param sizes how many cases there shall be, growing */
    void run(List<Integer> sizes) throws Exception {
        try (Connection owner = DatabaseOf.owner(application)) {
            CaseGenerator generator = new CaseGenerator(owner, LocalDate.now());
            for (int size : sizes) {
                long begun = System.nanoTime();
                generator.upTo(size);
                countAnew(owner);
                say.accept(String.format(Locale.ROOT, "## With %d cases, milliseconds", size));
                double made = seconds(begun);
                say.accept(String.format(Locale.ROOT, "Made and counted in %.0f s; %s.%n", made, untilSearchable(owner)));
                measure(size);
            }
        }
    }

    /** The facts of what went past the use cases, and the database's knowledge of its tables. */
    private void countAnew(Connection owner) throws SQLException {
        Api.Answer counted = application.api("demo-complaints.manager").post("/complaints/facts/recount", "{}");
        if (counted.status() != 200) {
            throw new IllegalStateException("counting anew answers " + counted.status() + " " + counted.body());
        }
        try (Statement statement = owner.createStatement()) {
            statement.execute("ANALYZE TABLE complaints_case, complaints_point, complaints_event, complaints_letter, complaints_fact,"
                    + " complaints_fact_point");
        }
        owner.commit();
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    /**
     * A search that has read half of the letters is no measure, and reading them takes from everything beside it. What has not been read
     * after so many minutes is left out for good.
     */
    private String untilSearchable(Connection owner) throws SQLException, InterruptedException {
        long begun = System.nanoTime();
        long left = lettersToRead(owner);
        while (left > 0 && seconds(begun) < 60 * MINUTES_TO_READ) {
            Thread.sleep(500);
            left = lettersToRead(owner);
        }
        if (left == 0) {
            return String.format(Locale.ROOT, "their letters were in the search %.0f s later", seconds(begun));
        }
        try (Statement statement = owner.createStatement()) {
            statement.execute("UPDATE complaints_text_mark SET last_id = (SELECT MAX(id) FROM complaints_letter) WHERE kind = 'LETTER'");
        }
        owner.commit();
        return String.format(Locale.ROOT, "%d of their letters were not in the search %d minutes later and stayed out", left, MINUTES_TO_READ);
    }

    private static long lettersToRead(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement(); ResultSet left = statement.executeQuery("SELECT (SELECT MAX(id)"
                + " FROM complaints_letter) - (SELECT last_id FROM complaints_text_mark WHERE kind = 'LETTER')")) {
            left.next();
            return left.getLong(1);
        } finally {
            owner.commit();
        }
    }

    private void measure(int size) throws Exception {
        say.accept("| what | requests | median | 95% | 99% | of the blank page |\n| --- | ---: | ---: | ---: | ---: | ---: |");
        double blank = measure("blank page", TIMES, 0, page("/blank"));
        for (Map.Entry<String, Callable<?>> one : works(size).entrySet()) {
            measure(one.getKey(), one.getKey().startsWith("export") ? TIMES / 3 : TIMES, blank, one.getValue());
        }
        holiday(size);
    }

    /** A day without work in the next weeks moves the open cases whose count it falls into. */
    private void holiday(int size) throws Exception {
        LocalDate day = LocalDate.now().with(TemporalAdjusters.next(DayOfWeek.WEDNESDAY)).plusWeeks(holidays++);
        PlainBrowser administrator = new PlainBrowser(application.url()).signIn("administrator");
        PlainBrowser.Page form = administrator.get("/access/holidays");
        Samples samples = new Samples();
        PlainBrowser.Page after = samples.time(() -> administrator.submit(form, "holidayForm", "add",
                Map.of("day", day.format(DateTimeFormatter.ofPattern("d/M/yyyy")), "name", "Benchmark day", "kind", "holiday")));
        if (!after.address().contains("changed")) {
            throw new IllegalStateException("a new holiday answers " + after.status() + " at " + after.address());
        }
        say.accept(String.format(Locale.ROOT, "| a new bank holiday recounts the %d open cases | 1 | %s | |", size / 10, samples.row()));
    }

    private double measure(String what, int times, double blank, Callable<?> work) throws Exception {
        for (int warm = 0; warm < 5; warm++) {
            work.call();
        }
        Samples samples = new Samples();
        for (int time = 0; time < times; time++) {
            samples.time(work);
        }
        double median = samples.milliseconds(0.5);
        say.accept(String.format(Locale.ROOT, "| %s | %d | %s | %.1f× |", what, samples.count(), samples.row(), blank == 0 ? 1 : median / blank));
        return median;
    }

    private Map<String, Callable<?>> works(int size) throws IOException {
        List<String> references = references();
        int[] next = {0};
        Map<String, Callable<?>> works = new LinkedHashMap<>();
        works.put("case page", () -> get("/complaints/case?reference=" + references.get(next[0]++ % references.size())));
        works.put("overdue list of 50", page("/complaints/cases?overdue=yes&size=50"));
        works.put("list narrowed by a surname", page("/complaints/cases?q=Ashaton"));
        works.put("export of the open cases (a tenth of all), CSV", page("/export?table=complaints.cases&status=open&format=csv"));
        works.put("count by month and category", () -> api("/complaints/months?by=category"));
        works.put("the same of the cases that one may open, with medians", () -> api("/complaints/query?by=receivedMonth&by=category"));
        works.put("full-text search, a surname and a word", () -> api("/complaints/search?q=Ashaton+visit"));
        works.put("dashboard", page("/complaints/dashboard"));
        works.put("annual report, figures", () -> api("/complaints/report?year=" + year()));
        works.put("annual report, page", page("/complaints/report?year=" + year()));
        return works;
    }

    /** The last financial year that is over. */
    private static String year() {
        LocalDate day = LocalDate.now().minusYears(1);
        int from = day.getMonthValue() < 4 ? day.getYear() - 1 : day.getYear();
        return from + "-" + String.format(Locale.ROOT, "%02d", (from + 1) % 100);
    }

    private List<String> references() throws IOException {
        return application.api("demo-complaints.manager").get("/complaints/cases?size=100&status=closed").json().getJsonArray("items")
                .getValuesAs(jakarta.json.JsonObject.class).stream().map(item -> item.getString("reference")).toList();
    }

    private Callable<?> page(String path) {
        return () -> get(path);
    }

    private PlainBrowser.Page get(String path) {
        PlainBrowser.Page page = manager.get(path);
        if (page.status() != 200) {
            throw new IllegalStateException(path + " answers " + page.status());
        }
        return page;
    }

    private Api.Answer api(String path) throws IOException {
        Api.Answer answer = application.api("demo-complaints.manager").get(path);
        if (answer.status() != 200) {
            throw new IllegalStateException(path + " answers " + answer.status());
        }
        return answer;
    }
}
