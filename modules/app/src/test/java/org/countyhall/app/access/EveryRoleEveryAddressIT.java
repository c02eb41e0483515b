package org.countyhall.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.countyhall.core.access.Role;
import org.countyhall.testkit.RunningApplication;
import org.countyhall.testkit.Visitor;
import org.junit.jupiter.api.Test;

import jakarta.json.JsonObject;

/**
 * The whole matrix of address and role, walked with every demo account and with nobody. The file says for each what comes:
 * {@code yes}, {@code no} (refused), {@code absent} (not found, also for what one may not know of), {@code sign in},
 * {@code elsewhere} (led to another page) or {@code bad input} (an empty body, by whoever may do it; others are refused first). An
 * address of the WAR that is not in the file fails, so that nothing new is open or closed by accident. What was found is
 * written to {@code target/addresses.csv} in the same form.
 */
class EveryRoleEveryAddressIT {

    private static final Path FILE = Path.of("src/test/resources/addresses.csv");
    private static final Path FOUND = Path.of("target/addresses.csv");
    private static final String NOBODY = "nobody";
    private static final List<String> PEOPLE = Stream.concat(Stream.of(NOBODY), Arrays.stream(Role.values()).map(Role::group)).toList();

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    /**
     * A line of the file.
     *
     * @param address the method and the page or resource, with its parameters in braces
     * @param example the address that is opened; {@code $case} and {@code $restricted} stand for cases of the demonstration data, whose
     *     references follow the day on which it was loaded
     */
    private record Line(String address, String example, List<String> answers) {

        static Line of(String text) {
            List<String> cells = List.of(text.split(",", -1));
            return new Line(cells.get(0), cells.get(1), cells.subList(2, cells.size()));
        }

        @Override
        public String toString() {
            return address + "," + example + "," + String.join(",", answers);
        }
    }

    @Test
    void everybody_gets_what_the_file_says_and_nothing_else() throws IOException {
        Map<String, String> cookies = cookies();
        Map<String, String> cases = cases();
        List<String> found = new ArrayList<>(List.of("address,example," + String.join(",", PEOPLE)));
        List<String> wrong = new ArrayList<>();
        for (Line line : lines()) {
            List<String> answers = PEOPLE.stream().map(person -> answer(line, filledIn(line.example(), cases), person, cookies.get(person))).toList();
            found.add(new Line(line.address(), line.example(), answers).toString());
            for (int i = 0; i < PEOPLE.size(); i++) {
                String expected = i < line.answers().size() ? line.answers().get(i) : "nothing";
                if (!expected.equals(answers.get(i))) {
                    wrong.add(line.example() + " by " + PEOPLE.get(i) + ": expected " + expected + ", came " + answers.get(i));
                }
            }
        }
        Files.write(FOUND, found);
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_page_and_resource_of_the_war_is_in_the_file() {
        Set<String> listed = lines().stream().map(Line::address).collect(Collectors.toCollection(TreeSet::new));
        Set<String> built = new TreeSet<>(Addresses.pages());
        built.addAll(Addresses.resources());
        assertThat(listed).containsAll(built);
        assertThat(listed.stream().filter(address -> !address.contains(" //"))).allMatch(built::contains);
    }

    private static List<Line> lines() {
        try {
            return Files.readAllLines(FILE).stream().skip(1).filter(text -> !text.isBlank()).map(Line::of).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Each person's session, by the form; for pages. */
    private static Map<String, String> cookies() {
        Map<String, String> cookies = new LinkedHashMap<>();
        for (Role role : Role.values()) {
            try (Visitor visitor = Visitor.of(RunningApplication.shared()).signIn(role.group())) {
                cookies.put(role.group(), visitor.cookies());
            }
        }
        return cookies;
    }

    /** Two cases of the demonstration, each with an investigator; one is restricted to its people and the manager. */
    private static Map<String, String> cases() {
        return Map.of("$case", reference("Blue Badge renewal lost twice"), "$restricted", reference("Concern about a carer's conduct at home"));
    }

    private static String reference(String summary) {
        return RunningApplication.shared().api("demo-complaints.manager").get("/complaints/cases?size=100").json().getJsonArray("items")
                .getValuesAs(JsonObject.class).stream().filter(one -> one.getString("summary").startsWith(summary))
                .map(one -> one.getString("reference")).findFirst().orElseThrow();
    }

    private static String filledIn(String example, Map<String, String> cases) {
        String address = example;
        for (Map.Entry<String, String> one : cases.entrySet()) {
            address = address.replace(one.getKey(), one.getValue());
        }
        return address;
    }

    private String answer(Line line, String address, String person, String cookie) {
        boolean isInterface = address.startsWith("/api/");
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(RunningApplication.shared().url() + address))
                .timeout(Duration.ofMinutes(1));
        String method = line.address().substring(0, line.address().indexOf(' '));
        request.method(method, method.equals("GET") || method.equals("DELETE") ? BodyPublishers.noBody() : BodyPublishers.ofString("{}"));
        if (isInterface) {
            request.header("Content-Type", "application/json").header("Accept", "application/json");
        }
        if (isInterface && !person.equals(NOBODY)) {
            request.header("Authorization", "Bearer demo-" + person);
        } else if (cookie != null) {
            request.header("Cookie", cookie);
        }
        try {
            return said(http.send(request.build(), HttpResponse.BodyHandlers.discarding()));
        } catch (IOException away) {
            throw new UncheckedIOException(away);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String said(HttpResponse<Void> response) {
        String where = response.headers().firstValue("Location").orElse("");
        return switch (response.statusCode()) {
            case 200, 201, 202, 204, 409, 413, 415, 422 -> "yes";
            case 400 -> "bad input";
            case 301, 302, 303 -> where.contains("/signin") ? "sign in" : "elsewhere";
            case 401 -> "sign in";
            case 403 -> "no";
            case 404 -> "absent";
            default -> String.valueOf(response.statusCode());
        };
    }
}
