package org.countyhall.app.boundaries;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;

/** What everybody who writes code here is used to doing, and never does. */
final class HabitRules {

    private static final String TRANSACTIONAL = "jakarta.transaction.Transactional";
    private static final String USE_CASE = "org.countyhall.core.access.UseCase";
    private static final String EVENT = "jakarta.enterprise.event.Event";
    private static final Set<String> SCOPES = Set.of("jakarta.enterprise.context", "jakarta.faces.view", "jakarta.inject", "org.omnifaces.cdi");
    private static final Set<String> JAVAX_OF_THE_JDK = Set.of("crypto", "net", "sql", "xml", "naming", "management", "security", "imageio");
    private static final Set<String> OLD_DATES = Set.of("java.util.Date", "java.util.Calendar", "java.util.GregorianCalendar");

    /** The quoted rule comes first; its source follows in brackets or after that word. */
    private static final Pattern QUOTED_WITH_SOURCE = Pattern.compile("/\\*\\*\\s*\\*?\\s*[\"“].+?[\"”].*?(\\(.+?\\)|Source: ).*?\\*/", Pattern.DOTALL);
    private static final Pattern JAVADOC_OF_THE_CLASS = Pattern.compile("(/\\*\\*(?:(?!\\*/).)*\\*/)\\s*(?:@\\w+(?:\\([^)]*\\))?\\s*)*"
            + "(?:public |final |abstract |sealed )*(?:class|record|enum|interface) ", Pattern.DOTALL);

    private HabitRules() {
    }

    /** The module persistence begins transactions of its own for what it does at the start; nobody else does. */
    static List<String> transactionsInApplication(House house) {
        List<String> broken = new ArrayList<>();
        for (JavaClass type : house.classes()) {
            if (house.isIn(type, "application") || house.moduleOf(type).filter("persistence"::equals).isPresent()) {
                continue;
            }
            if (type.isAnnotatedWith(TRANSACTIONAL)) {
                broken.add(type.getName() + " begins transactions");
            }
            type.getMethods().stream().filter(method -> method.isAnnotatedWith(TRANSACTIONAL))
                    .forEach(method -> broken.add(method.getFullName() + " begins a transaction"));
        }
        return broken;
    }

    static List<String> timeFromTheClock(House house) {
        List<String> broken = new ArrayList<>();
        for (JavaClass type : house.classes()) {
            if (type.getSimpleName().equals("CouncilClock")) {
                continue;
            }
            type.getCodeUnitAccessesFromSelf().stream().filter(access -> asksTheMachine(access.getTarget()))
                    .forEach(access -> broken.add(access.getDescription()));
        }
        return broken;
    }

    private static boolean asksTheMachine(CodeUnitAccessTarget asked) {
        String owner = asked.getOwner().getName();
        boolean withClock = asked.getRawParameterTypes().stream().anyMatch(type -> type.getName().equals("java.time.Clock"));
        return owner.startsWith("java.time.") && asked.getName().equals("now") && !withClock
                || owner.equals("java.time.Clock") && asked.getName().startsWith("system")
                || owner.equals("java.lang.System") && asked.getName().equals("currentTimeMillis")
                || owner.equals("java.util.Date") && asked.getName().equals("<init>") && asked.getRawParameterTypes().isEmpty();
    }

    static List<String> useCasesCarryTheirAuthority(House house) {
        return house.classes().stream()
                .filter(type -> house.isIn(type, "application") && type.getModifiers().contains(JavaModifier.PUBLIC) && isBean(type))
                .filter(type -> !type.isAnnotatedWith(USE_CASE))
                .map(type -> type.getName() + " is a public use case without @UseCase")
                .toList();
    }

    private static boolean isBean(JavaClass type) {
        return type.getAnnotations().stream().anyMatch(annotation -> SCOPES.contains(annotation.getRawType().getPackageName()))
                || type.isAnnotatedWith(TRANSACTIONAL);
    }

    static List<String> rulesAreQuotedAndTested(House house) {
        List<String> broken = new ArrayList<>();
        for (Path source : house.sources()) {
            String name = source.getFileName().toString().replace(".java", "");
            String path = source.toString().replace('\\', '/');
            if (!path.contains("/domain/rules/") || name.equals("package-info")) {
                continue;
            }
            Path test = Path.of(path.replace("/src/main/java/", "/src/test/java/").replaceFirst("\\.java$", "Test.java"));
            if (!Files.exists(test)) {
                broken.add(name + " has no " + test.getFileName() + " beside it in src/test/java");
            }
            Matcher javadoc = JAVADOC_OF_THE_CLASS.matcher(House.text(source));
            if (!javadoc.find() || !QUOTED_WITH_SOURCE.matcher(javadoc.group(1)).matches()) {
                broken.add(name + " does not begin its Javadoc with the quoted rule and its source");
            }
        }
        return broken;
    }

    static List<String> eventsArePublishedRecords(House house) {
        List<String> broken = new ArrayList<>();
        for (JavaClass type : house.classes()) {
            for (JavaField field : type.getFields()) {
                check(house, field.getType(), field.getFullName(), broken);
            }
            for (JavaMethod method : type.getMethods()) {
                method.getParameterTypes().forEach(parameter -> check(house, parameter, method.getFullName(), broken));
            }
            type.getCodeUnitAccessesFromSelf().stream()
                    .filter(access -> access.getTarget().getOwner().getName().startsWith("jakarta.enterprise.inject.spi.")
                            && Set.of("getEvent", "fireEvent").contains(access.getTarget().getName()))
                    .forEach(access -> broken.add(access.getDescription()));
        }
        return broken;
    }

    private static void check(House house, JavaType type, String where, List<String> broken) {
        if (!type.toErasure().getName().equals(EVENT)) {
            return;
        }
        if (!(type instanceof JavaParameterizedType event)) {
            broken.add(where + " does not say what it fires");
            return;
        }
        JavaClass fired = event.getActualTypeArguments().get(0).toErasure();
        boolean published = house.isIn(fired, "api") || house.moduleOf(fired).filter("core"::equals).isPresent();
        if (!fired.isRecord() || !published) {
            broken.add(where + " fires " + fired.getName() + ", which is no record in api");
        }
    }

    static List<String> nothingOfOld(House house) {
        List<String> broken = new ArrayList<>();
        for (JavaClass type : house.classes()) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String name = dependency.getTargetClass().getBaseComponentType().getName();
                if (name.startsWith("jakarta.ejb.") || OLD_DATES.contains(name) || isOldJavax(name)) {
                    broken.add(dependency.getDescription());
                }
            }
        }
        house.sources().stream().filter(file -> Pattern.compile("^import (static )?lombok\\.", Pattern.MULTILINE).matcher(House.text(file)).find())
                .forEach(file -> broken.add(file.getFileName() + " imports Lombok"));
        return broken;
    }

    private static boolean isOldJavax(String name) {
        return name.startsWith("javax.") && !JAVAX_OF_THE_JDK.contains(name.split("\\.")[1]);
    }
}
