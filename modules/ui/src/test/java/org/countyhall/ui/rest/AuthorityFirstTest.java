package org.countyhall.ui.rest;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ResourceInfo;

import org.countyhall.core.access.Authority;
import org.countyhall.core.access.PersonAtWork;
import org.countyhall.core.access.Refused;
import org.countyhall.core.access.UseCase;
import org.junit.jupiter.api.Test;

class AuthorityFirstTest {

    @UseCase(Authority.COMPLAINTS_READ)
    static class ReadNotes {
    }

    @UseCase(Authority.COMPLAINTS_WORK)
    static class WriteNote {
    }

    static class NoteResource {

        @Inject
        ReadNotes read;

        @Inject
        WriteNote write;

        @Inject
        Clock clock;

        void list() {
        }

        @Does(WriteNote.class)
        void write() {
        }
    }

    static class PublishedResource {

        @Inject
        WriteNote write;

        @Inject
        Runnable anybody;

        void list() {
        }
    }

    private static void asks(Class<?> resource, Authority may) {
        asks(resource, "list", may);
    }

    private static void asks(Class<?> resource, String address, Authority may) {
        AuthorityFirst first = new AuthorityFirst();
        first.user = new PersonAtWork(Optional.of("jo.bloggs"), "Jo Bloggs", Set.of(), Set.of(), Map.of(may, Set.of()));
        first.asked = (ResourceInfo) Proxy.newProxyInstance(ResourceInfo.class.getClassLoader(), new Class<?>[] {ResourceInfo.class},
                (proxy, method, given) -> method.getName().equals("getResourceClass") ? resource : resource.getDeclaredMethod(address));
        first.filter(null);
    }

    @Test
    void whoever_may_do_nothing_of_it_is_refused_and_whoever_may_do_something_is_let_through() {
        assertThatThrownBy(() -> asks(NoteResource.class, Authority.FINANCE_READ)).isInstanceOf(Refused.class);
        assertThatCode(() -> asks(NoteResource.class, Authority.COMPLAINTS_READ)).doesNotThrowAnyException();
        assertThatCode(() -> asks(NoteResource.class, Authority.COMPLAINTS_WORK)).doesNotThrowAnyException();
    }

    @Test
    void an_address_that_does_one_thing_is_for_whoever_may_do_that() {
        assertThatThrownBy(() -> asks(NoteResource.class, "write", Authority.COMPLAINTS_READ)).isInstanceOf(Refused.class);
        assertThatCode(() -> asks(NoteResource.class, "write", Authority.COMPLAINTS_WORK)).doesNotThrowAnyException();
    }

    @Test
    void what_a_resource_reads_without_a_use_case_is_for_whom_it_says_itself() {
        assertThatCode(() -> asks(PublishedResource.class, Authority.FINANCE_READ)).doesNotThrowAnyException();
    }
}
