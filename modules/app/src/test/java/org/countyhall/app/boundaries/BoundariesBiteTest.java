package org.countyhall.app.boundaries;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Each rule has a small house of its own, {@code org.countyhall.bad.r1} and so on with files under {@code bad/r1}, in which
 * everything called bad must be rejected and everything called good let pass. A rule without one fails here.
 */
class BoundariesBiteTest {

    private static final Map<String, Set<String>> SMALL_MAP = Map.of("core", Set.of(), "app", Set.of(), "badpom", Set.of(),
            "badentities", Set.of(), "badonlyinmap", Set.of());

    @ParameterizedTest
    @EnumSource(Boundary.class)
    void bites(Boundary rule) throws IOException {
        House house = badHouse(rule);
        List<String> bad = named("bad", house);
        assertThat(bad).as("bad examples for " + rule).isNotEmpty();
        List<String> broken = rule.brokenIn(house);
        for (String name : bad) {
            assertThat(broken).as(rule + " must reject " + name).anyMatch(finding -> finding.contains(name));
        }
        for (String name : named("good", house)) {
            assertThat(broken).as(rule + " must let " + name + " pass").noneMatch(finding -> finding.contains(name));
        }
    }

    private static House badHouse(Boundary rule) {
        String name = rule.name().toLowerCase(Locale.ROOT);
        JavaClasses classes = new ClassFileImporter().importPackages("org.countyhall.bad." + name);
        return new House("org.countyhall.bad." + name, rule == Boundary.R16 ? SMALL_MAP : BoundariesTest.MAY_USE, classes,
                Path.of("src/test/resources/bad", name));
    }

    /** The simple names of classes and files, and the names of modules, that begin with the word. */
    private static List<String> named(String word, House house) throws IOException {
        List<String> names = new ArrayList<>(house.classes().stream().map(JavaClass::getSimpleName).toList());
        Path modules = house.folder().resolve("modules");
        if (Files.isDirectory(modules)) {
            names.addAll(house.sources().stream().map(file -> file.getFileName().toString().replace(".java", "")).toList());
            try (Stream<Path> folders = Files.list(modules)) {
                folders.forEach(folder -> names.add(folder.getFileName().toString()));
            }
            names.addAll(house.mayUse().keySet());
        }
        return names.stream().filter(name -> name.toLowerCase(Locale.ROOT).startsWith(word)).distinct().toList();
    }
}
