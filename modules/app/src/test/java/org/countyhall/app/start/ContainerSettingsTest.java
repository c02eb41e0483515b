package org.countyhall.app.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** What the README says can be set can be set with the containers too, and means there what it says. */
class ContainerSettingsTest {

    private static final Path TOP = Path.of("../..");
    private static final Set<String> FIXED_IN_THE_IMAGE = Set.of("HTTP_PORT", "COUNTYHALL_HOME", "LOG_TO", "MARIADB_FOLDER");
    private static final Pattern NAME = Pattern.compile("`([A-Z][A-Z_]+)`");
    private static final Pattern PASSED_ON = Pattern.compile("(?m)^ {6}([A-Z_]+): (?:\\$\\{[A-Z_]+:-([^}]*)}|(.*))$");

    @Test
    void every_setting_of_the_readme_reaches_the_application_with_the_same_default() throws IOException {
        TreeMap<String, String> passedOn = new TreeMap<>();
        String compose = Files.readString(TOP.resolve("docker/compose.yml"));
        Matcher line = PASSED_ON.matcher(compose.substring(compose.indexOf("  application:"), compose.indexOf("  proxy:")));
        while (line.find()) {
            passedOn.put(line.group(1), line.group(2) == null ? line.group(3) : line.group(2));
        }
        for (String row : Files.readAllLines(TOP.resolve("README.md"))) {
            if (row.startsWith("| `")) {
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
}
