package org.countyhall.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.countyhall.core.access.Role;
import org.countyhall.core.access.UseCase;
import org.countyhall.ui.rest.AuthorityFirst;
import org.countyhall.ui.rest.Does;
import org.countyhall.ui.rest.FilesComeInForms;
import org.junit.jupiter.api.Test;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;

/** No address of the interface reads what somebody sent who may not do what it does: the matrix in addresses.csv, proved for every content. */
class RefusedFirstTest {

    private static List<JavaMethod> addresses() {
        return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.countyhall").stream()
                .filter(type -> type.isAnnotatedWith("jakarta.ws.rs.Path")).flatMap(type -> type.getMethods().stream())
                .filter(method -> Stream.of("GET", "POST", "PUT", "DELETE", "PATCH").anyMatch(verb -> method.isAnnotatedWith("jakarta.ws.rs." + verb)))
                .toList();
    }

    private static Set<Class<?>> calledBy(JavaMethod address) {
        return address.getMethodCallsFromSelf().stream().map(call -> call.getTargetOwner()).filter(type -> type.isAnnotatedWith(UseCase.class))
                .map(JavaClass::reflect).collect(Collectors.toSet());
    }

    private static boolean may(Role role, Class<?> useCase) {
        return role.may(useCase.getAnnotation(UseCase.class).value());
    }

    private static boolean isLetThrough(Role role, Collection<Class<?>> works) {
        return works.stream().anyMatch(work -> !work.isAnnotationPresent(UseCase.class) || may(role, work));
    }

    @Test
    void whoever_is_let_through_to_an_address_may_do_what_it_does() {
        assertThat(addresses()).hasSizeGreaterThan(100).allSatisfy(address -> {
            Method method = address.reflect();
            Set<Class<?>> called = calledBy(address);
            Collection<Class<?>> wanted = method.isAnnotationPresent(Does.class) ? List.of() : called;
            Arrays.stream(Role.values()).filter(role -> isLetThrough(role, AuthorityFirst.works(method, method.getDeclaringClass()))).forEach(role ->
                    assertThat(wanted).as(address.getFullName() + " by " + role + ": say with @Does for which use case it is").allMatch(one -> may(role, one)));
        });
    }

    /** The server refuses a content that an address does not consume before anybody is asked who sent it. */
    @Test
    void what_takes_files_looks_at_any_content_and_then_refuses_all_but_forms() {
        assertThat(addresses().stream().map(JavaMethod::reflect).filter(FilesComeInForms::takesFiles).toList()).hasSizeGreaterThan(1).allSatisfy(address ->
                assertThat(address.getAnnotation(Consumes.class).value()).as(address.toString())
                        .containsExactly(MediaType.MULTIPART_FORM_DATA, MediaType.WILDCARD));
    }

    @Test
    void what_an_address_says_that_it_does_it_does() {
        assertThat(addresses().stream().filter(address -> address.isAnnotatedWith(Does.class)).toList()).isNotEmpty().allSatisfy(address ->
                assertThat(calledBy(address)).as(address.getFullName()).contains(address.reflect().getAnnotation(Does.class).value()));
    }
}
