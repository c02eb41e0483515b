package org.countyhall.app.inside;

import java.io.File;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.assertj.core.api.Assertions;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WAR as it is shipped, and in it the journeys with the list of entities that it must know. */
@ArquillianSuiteDeployment
public class TheWar {

    static final String ENTITIES = "entities.txt";

    @Deployment
    public static WebArchive shipped() {
        return ShrinkWrap.create(ZipImporter.class, "countyhall.war").importFrom(new File("target/countyhall.war")).as(WebArchive.class)
                .addClasses(AnyRole.class, ChangeTheCalendar.class, DoorForJourneys.class, SendAForm.class, EveryEntityIsMappedIT.class,
                        EveryUseCaseRefusesIT.class, OnceAndOnlyOnceIT.class, TogetherOrNotAtAllIT.class)
                .addAsLibrary(jarOf(Assertions.class))
                .addAsResource(new StringAsset(entities()), ENTITIES);
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    private static String entities() {
        return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.countyhall").stream()
                .filter(type -> type.isAnnotatedWith("jakarta.persistence.Entity"))
                .map(JavaClass::getName).sorted().collect(Collectors.joining("\n"));
    }
}
