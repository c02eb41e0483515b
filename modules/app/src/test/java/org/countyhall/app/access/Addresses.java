package org.countyhall.app.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** Every address that the WAR answers: its pages and its resources of the interface. */
final class Addresses {

    private static final String PAGES = "META-INF/resources/";
    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "DELETE", "PATCH");

    private Addresses() {
    }

    /** {@code GET /complaints/case} for each page that is no template, no part and no page for faults. */
    static Set<String> pages() {
        Set<String> pages = new TreeSet<>();
        try (ZipFile war = new ZipFile(Path.of("target/countyhall.war").toFile())) {
            for (ZipEntry entry : war.stream().filter(one -> one.getName().matches("WEB-INF/lib/[a-z]+\\.jar")).toList()) {
                try (ZipInputStream jar = new ZipInputStream(war.getInputStream(entry))) {
                    for (ZipEntry page; (page = jar.getNextEntry()) != null;) {
                        addPage(pages, page.getName());
                    }
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return pages;
    }

    private static void addPage(Set<String> pages, String name) {
        if (name.startsWith(PAGES) && name.endsWith(".xhtml") && !name.startsWith(PAGES + "ui/") && !name.startsWith(PAGES + "error/")
                && !name.contains("/parts/")) {
            pages.add("GET /" + name.substring(PAGES.length()).replace(".xhtml", ""));
        }
    }

    /** {@code POST /api/v1/complaints/cases/{reference}/response} for each method of each resource. */
    static Set<String> resources() {
        Set<String> resources = new TreeSet<>();
        new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.countyhall").stream()
                .filter(type -> type.isAnnotatedWith("jakarta.ws.rs.Path"))
                .forEach(type -> type.getMethods().forEach(method -> addResource(resources, type, method)));
        return resources;
    }

    private static void addResource(Set<String> resources, JavaClass type, JavaMethod method) {
        for (String verb : METHODS) {
            if (method.isAnnotatedWith("jakarta.ws.rs." + verb)) {
                String below = method.isAnnotatedWith("jakarta.ws.rs.Path") ? "/" + pathOf(method.getAnnotationOfType("jakarta.ws.rs.Path").getProperties()) : "";
                resources.add(verb + " /api/v1/" + pathOf(type.getAnnotationOfType("jakarta.ws.rs.Path").getProperties()) + below);
            }
        }
    }

    private static String pathOf(java.util.Map<String, Object> annotation) {
        return annotation.get("value").toString().replaceAll("^/|/$", "").replaceAll("\\{\\s*(\\w+)[^}]*}", "{$1}");
    }
}
