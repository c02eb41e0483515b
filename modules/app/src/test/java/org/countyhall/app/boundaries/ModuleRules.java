package org.countyhall.app.boundaries;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** How modules stand to one another. */
final class ModuleRules {

    private ModuleRules() {
    }

    static List<String> arrows(House house) {
        return sideways(house, (from, target) -> {
            String module = house.moduleOf(target).orElseThrow();
            return allowed(house, from).stream().anyMatch(use -> use.equals(module) || use.startsWith(module + "."));
        });
    }

    static List<String> onlyTheApi(House house) {
        return sideways(house, (from, target) -> allowed(house, from).stream().anyMatch(use -> isWithin(target, house.root() + "." + use)));
    }

    private static boolean isWithin(JavaClass target, String name) {
        return target.getPackageName().equals(name) || target.getPackageName().startsWith(name + ".");
    }

    private static Set<String> allowed(House house, String module) {
        return house.mayUse().getOrDefault(module, Set.of());
    }

    /** Every dependency from one module to another that the test does not let pass. */
    private static List<String> sideways(House house, BiPredicate<String, JavaClass> mayPass) {
        List<String> broken = new ArrayList<>();
        for (JavaClass type : house.classes()) {
            Optional<String> from = house.moduleOf(type);
            if (from.isEmpty()) {
                continue;
            }
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                Optional<String> to = house.moduleOf(target);
                if (to.isPresent() && !to.equals(from) && !mayPass.test(from.get(), target)) {
                    broken.add(dependency.getDescription());
                }
            }
        }
        return broken;
    }

    static List<String> noCycles(House house) {
        return LayerRules.findings(slices().matching(house.root() + ".(*)..").should().beFreeOfCycles(), house);
    }

    static List<String> oneListOfModules(House house) {
        List<String> broken = new ArrayList<>();
        Set<String> map = new TreeSet<>(house.mayUse().keySet());
        Set<String> built = texts(house.folder().resolve("pom.xml"), "module").stream()
                .map(path -> path.substring(path.lastIndexOf('/') + 1)).collect(Collectors.toCollection(TreeSet::new));
        compare(broken, "MAY_USE", map, "<modules> of pom.xml", built);
        compare(broken, "MAY_USE", map, "the folders of modules/", house.foldersOfModules());
        compare(broken, "the modules with entities", modulesWithEntities(house), "<jar-file> of persistence.xml", listedJars(house));
        house.foldersOfModules().forEach(module -> comparePom(broken, house, module));
        return broken;
    }

    private static void compare(List<String> broken, String first, Set<String> one, String second, Set<String> other) {
        one.stream().filter(name -> !other.contains(name)).forEach(name -> broken.add(name + " is in " + first + " but not in " + second));
        other.stream().filter(name -> !one.contains(name)).forEach(name -> broken.add(name + " is in " + second + " but not in " + first));
    }

    private static Set<String> modulesWithEntities(House house) {
        return house.classes().stream().filter(LayerRules::isEntity).flatMap(type -> house.moduleOf(type).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> listedJars(House house) {
        return texts(house.folder().resolve("modules/app/src/main/resources/META-INF/persistence.xml"), "jar-file").stream()
                .map(jar -> jar.replaceFirst("^lib/", "").replaceFirst("\\.jar$", "")).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What a module's pom puts on its class path for more than tests must be an arrow of the map. */
    private static void comparePom(List<String> broken, House house, String module) {
        NodeList dependencies = elements(house.folder().resolve("modules").resolve(module).resolve("pom.xml"), "dependency");
        IntStream.range(0, dependencies.getLength()).mapToObj(i -> (Element) dependencies.item(i))
                .filter(dependency -> "org.countyhall".equals(child(dependency, "groupId")))
                .filter(dependency -> !"testkit".equals(child(dependency, "artifactId")))
                .filter(dependency -> !Set.of("test", "provided").contains(child(dependency, "scope")))
                .map(dependency -> child(dependency, "artifactId"))
                .filter(used -> allowed(house, module).stream().noneMatch(use -> use.equals(used) || use.startsWith(used + ".")))
                .forEach(used -> broken.add("the pom of " + module + " names " + used + ", MAY_USE does not"));
    }

    private static String child(Element element, String name) {
        NodeList found = element.getElementsByTagName(name);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent().strip();
    }

    private static List<String> texts(Path file, String element) {
        NodeList found = elements(file, element);
        return IntStream.range(0, found.getLength()).mapToObj(i -> found.item(i).getTextContent().strip()).toList();
    }

    private static NodeList elements(Path file, String element) {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile()).getElementsByTagName(element);
        } catch (Exception unreadable) {
            throw new IllegalStateException(file + " cannot be read", unreadable);
        }
    }
}
