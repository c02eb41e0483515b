package org.countyhall.app.boundaries;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.util.ArrayList;
import java.util.List;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;

/** What the layers inside a module may know of one another and of the platform. */
final class LayerRules {

    private static final String[] PLATFORM = {"jakarta.enterprise..", "jakarta.inject..", "jakarta.interceptor..", "jakarta.faces..",
        "jakarta.ws.rs..", "jakarta.servlet..", "jakarta.transaction..", "org.hibernate..", "org.primefaces..", "org.omnifaces..",
        "org.eclipse.microprofile.."};

    private LayerRules() {
    }

    static List<String> findings(ArchRule rule, House house) {
        return rule.allowEmptyShould(true).evaluate(house.classes()).getFailureReport().getDetails();
    }

    static List<String> domainIsPure(House house) {
        List<String> broken = new ArrayList<>(findings(noClasses().that().resideInAPackage(house.everywhere("domain"))
                .should().dependOnClassesThat().resideInAnyPackage(PLATFORM), house));
        broken.addAll(findings(noClasses().that().resideInAPackage(house.everywhere("domain"))
                .should().dependOnClassesThat().resideInAnyPackage(house.everywhere("application"), house.everywhere("persistence"),
                        house.everywhere("web"), house.module("persistence"), house.module("ui")), house));
        return broken;
    }

    static List<String> applicationIsAlone(House house) {
        return findings(noClasses().that().resideInAPackage(house.everywhere("application"))
                .should().dependOnClassesThat().resideInAnyPackage(house.everywhere("persistence"), house.everywhere("web"),
                        house.module("persistence"), "jakarta.faces..", "jakarta.ws.rs..", "jakarta.servlet.."), house);
    }

    static List<String> webKnowsNoDatabase(House house) {
        return findings(noClasses().that().resideInAPackage(house.everywhere("web"))
                .should().dependOnClassesThat().resideInAnyPackage(house.everywhere("persistence"), house.module("persistence"),
                        "jakarta.persistence..", "org.hibernate..", "java.sql.."), house);
    }

    /** Records and interfaces that any other module can hold: they speak Java, core's words and their own. */
    static List<String> apiIsPlain(House house) {
        List<String> broken = new ArrayList<>();
        for (JavaClass type : house.classes()) {
            if (!house.isIn(type, "api")) {
                continue;
            }
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                String name = target.getPackageName();
                boolean plain = target.isPrimitive() || name.startsWith("java.") || name.startsWith(house.root() + ".core")
                        || house.isIn(target, "api") || name.startsWith("org.eclipse.microprofile.openapi.annotations");
                if (!plain) {
                    broken.add(dependency.getDescription());
                }
            }
        }
        return broken;
    }

    static boolean isEntity(JavaClass type) {
        return type.isAnnotatedWith("jakarta.persistence.Entity") || type.isAnnotatedWith("jakarta.persistence.MappedSuperclass");
    }

    static List<String> entitiesSpeakInVerbs(House house) {
        List<String> broken = new ArrayList<>();
        house.classes().stream().filter(LayerRules::isEntity).forEach(entity -> {
            if (!house.isIn(entity, "domain")) {
                broken.add(entity.getName() + " is an entity outside domain");
            }
            entity.getMethods().stream().filter(LayerRules::isSetter).forEach(method -> broken.add(method.getFullName() + " is a setter"));
            entity.getConstructors().stream().filter(LayerRules::isPublic)
                    .forEach(constructor -> broken.add(constructor.getFullName() + " is public; a static factory says what comes into being"));
        });
        return broken;
    }

    private static boolean isSetter(JavaMethod method) {
        return method.getName().matches("set[A-Z].*") && !method.getModifiers().contains(JavaModifier.PRIVATE);
    }

    private static boolean isPublic(JavaConstructor constructor) {
        return constructor.getModifiers().contains(JavaModifier.PUBLIC)
                && !constructor.getOwner().getModifiers().contains(JavaModifier.ABSTRACT);
    }

    static List<String> persistenceIsHidden(House house) {
        return findings(classes().that().resideInAPackage(house.everywhere("persistence")).should().notBePublic(), house);
    }
}
