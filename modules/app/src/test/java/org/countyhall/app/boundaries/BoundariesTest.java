package org.countyhall.app.boundaries;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The modules are what the map says they are. */
class BoundariesTest {

    private static final Set<String> BUSINESS = Set.of("core", "ui", "performance.api", "risk.api");
    private static final Set<String> BUSINESS_WITH_IMPORTS = Set.of("core", "ui", "performance.api", "risk.api", "imports.api");

    /**
     * The arrows. Another one is added here and in the module's pom in the same commit, which says why. A module's name lets
     * everything in it be used; a name with a package lets that package be used.
     */
    static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            entry("core", Set.of()),
            entry("run", Set.of("core")),
            entry("persistence", Set.of("core")),
            entry("testkit", Set.of("core", "run", "persistence")),
            entry("ui", Set.of("core")),
            entry("access", Set.of("core", "ui")),
            entry("imports", Set.of("core", "ui")),
            entry("performance", Set.of("core", "ui", "imports.api")),
            entry("risk", Set.of("core", "ui", "imports.api")),
            entry("finance", BUSINESS_WITH_IMPORTS),
            entry("complaints", BUSINESS_WITH_IMPORTS),
            entry("socialcare", BUSINESS),
            entry("integratedcare", BUSINESS),
            entry("directorate", Set.of("core", "ui", "performance.api", "risk.api", "finance.api", "socialcare.api",
                    "integratedcare.api", "complaints.api")),
            entry("app", Set.of("core", "persistence", "ui", "access", "imports", "performance", "risk", "finance", "socialcare",
                    "integratedcare", "complaints", "directorate")));

    private static final House HOUSE = new House("org.countyhall", MAY_USE,
            new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.countyhall"),
            Path.of("../.."));

    @ParameterizedTest
    @EnumSource(Boundary.class)
    void the_house_keeps(Boundary rule) {
        assertThat(rule.brokenIn(HOUSE)).as(rule.toString()).isEmpty();
    }
}
