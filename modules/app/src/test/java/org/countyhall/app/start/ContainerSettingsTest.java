package org.countyhall.app.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** What the README says can be set is what the application reads, can be set with the containers too, and means there what it says. */
class ContainerSettingsTest {

    private static final Path TOP = Path.of("../..");
    private static final Set<String> FIXED_IN_THE_IMAGE = Set.of("HTTP_PORT", "COUNTYHALL_HOME", "LOG_TO", "MARIADB_FOLDER");
    private static final Pattern NAME = Pattern.compile("`([A-Z][A-Z_]+)`");
    private static final Pattern INJECTED = Pattern.compile("ConfigProperty\\(name = \"([a-z.-]+)\"");
    private static final Pattern ASKS = Pattern.compile("ConfigProvider|getenv\\(|\\bSettings\\.|Main\\.setting\\(");
    private static final Pattern ASKED = Pattern.compile(
            "(?<!BadInput\\.)\\b(?:setting|optional|required|getOptionalValue)\\(\"([a-zA-Z._]+)\"");
    private static final Pattern PASSED_ON = Pattern.compile("(?m)^ {6}([A-Z_]+): (?:\\$\\{[A-Z_]+:-([^}]*)}|(.*))$");

    @Test
    void the_readme_names_every_setting_that_is_read_and_no_other() throws IOException {
        Set<String> read = new TreeSet<>();
        try (Stream<Path> files = Files.walk(TOP.resolve("modules"))) {
            for (Path file : files.filter(one -> one.toString().replace('\\', '/').matches(".*/src/main/java/.*\\.java")).toList()) {
                String code = Files.readString(file);
                Stream.of(INJECTED, ASKED).filter(way -> way == INJECTED || ASKS.matcher(code).find())
                        .flatMap(way -> way.matcher(code).results())
                        .forEach(name -> read.add(name.group(1).replaceAll("\\W", "_").toUpperCase(Locale.ROOT)));
            }
        }
        Set<String> named = new TreeSet<>();
        for (String row : settings()) {
            NAME.matcher(row.split("\\|")[1]).results().forEach(name -> named.add(name.group(1)));
        }
        assertThat(read).contains("DB_URL", "HTTP_PORT", "COUNCIL_NAME").isEqualTo(named);
    }

    private static List<String> settings() throws IOException {
        return Files.readAllLines(TOP.resolve("README.md")).stream()
                .filter(row -> row.startsWith("| `") && NAME.matcher(row.split("\\|")[1]).find()).toList();
    }

    @Test
    void every_setting_of_the_readme_reaches_the_application_with_the_same_default() throws IOException {
        TreeMap<String, String> passedOn = new TreeMap<>();
        String compose = Files.readString(TOP.resolve("docker/compose.yml"));
        Matcher line = PASSED_ON.matcher(compose.substring(compose.indexOf("  application:"), compose.indexOf("  proxy:")));
        while (line.find()) {
            passedOn.put(line.group(1), line.group(2) == null ? line.group(3) : line.group(2));
        }
        for (String row : settings()) {
            String[] cells = row.split("\\|");
            String[] defaults = cells[2].strip().replace("`", "").split(", ");
            Matcher name = NAME.matcher(cells[1]);
            for (int i = 0; name.find(); i++) {
                if (FIXED_IN_THE_IMAGE.contains(name.group(1))) {
                    continue;
                }
                assertThat(passedOn).as("docker/compose.yml").containsKey(name.group(1));
                if (defaults.length > i && defaults[i].matches("[0-9]+|true|RS256|groups|County Council")) {
                    assertThat(passedOn.get(name.group(1))).as(name.group(1)).isEqualTo(defaults[i]);
                }
            }
        }
    }
}
