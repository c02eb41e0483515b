package org.countyhall.app.boundaries;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;

/**
 * What the rules are held against: the real application, or a small bad example.
 *
 * @param root the package that all modules lie in, for example {@code org.countyhall}
 * @param mayUse for each module what it may use: {@code core} for a whole module, {@code risk.api} for one package of it
 * @param folder the checkout, with {@code pom.xml} and {@code modules/}
 */
record House(String root, Map<String, Set<String>> mayUse, JavaClasses classes, Path folder) {

    /** The module that a class belongs to; nothing for a class from outside the house. */
    Optional<String> moduleOf(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(root + ".")) {
            return Optional.empty();
        }
        return Optional.of(name.substring(root.length() + 1).split("\\.")[0]);
    }

    /** A package of every module, with what lies below: {@code everywhere("domain")}. */
    String everywhere(String layer) {
        return root + ".*." + layer + "..";
    }

    String module(String name) {
        return root + "." + name + "..";
    }

    boolean isIn(JavaClass type, String layer) {
        return type.getPackageName().matches(root.replace(".", "\\.") + "\\.[^.]+\\." + layer + "(\\..*)?");
    }

    Set<String> foldersOfModules() {
        return names(folder.resolve("modules"), "pom.xml");
    }

    private static Set<String> names(Path parent, String marker) {
        try (Stream<Path> children = Files.list(parent)) {
            return new TreeSet<>(children.filter(child -> Files.exists(child.resolve(marker))).map(child -> child.getFileName().toString()).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The main sources of all modules. */
    List<Path> sources() {
        Path modules = folder.resolve("modules");
        if (!Files.isDirectory(modules)) {
            return List.of();
        }
        return foldersWithSources(modules).stream().flatMap(House::javaFiles).sorted().toList();
    }

    private static List<Path> foldersWithSources(Path modules) {
        try (Stream<Path> children = Files.list(modules)) {
            return children.map(child -> child.resolve("src/main/java")).filter(Files::isDirectory).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Path> javaFiles(Path sources) {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
