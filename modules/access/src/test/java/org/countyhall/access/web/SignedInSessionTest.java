package org.countyhall.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.countyhall.access.application.ReadStanding;
import org.countyhall.access.domain.Person;
import org.countyhall.access.domain.Scope;
import org.junit.jupiter.api.Test;

class SignedInSessionTest {

    private static final Instant MORNING = Instant.parse("2026-11-23T08:00:00Z");

    @Test
    void ends_after_ten_hours_however_busy_it_is() {
        SignedInSession session = new SignedInSession();
        session.mostHours = 10;
        assertThat(session.isTooOld(MORNING, MORNING.plus(Duration.ofHours(10)).minusNanos(1))).isFalse();
        assertThat(session.isTooOld(MORNING, MORNING.plus(Duration.ofHours(10)))).isTrue();
    }

    @Test
    void is_not_believed_when_nothing_says_since_when_it_is() {
        assertThat(new SignedInSession().isTooOld(null, MORNING)).isTrue();
    }

    @Test
    void is_known_by_its_cookie_and_by_nothing_that_stands_in_an_address() {
        Person officer = new Person("complaints.officer", "A. Officer", List.of(), Scope.ALL, 1);
        SignedInSession session = new SignedInSession();
        session.mostHours = 10;
        session.clock = Clock.fixed(MORNING, ZoneOffset.UTC);
        session.standing = new ReadStanding() {
            @Override
            public Optional<Person> of(String account, int generation) {
                return Optional.of(officer);
            }
        };
        Map<String, Object> kept = Map.of("countyhall.person", officer, "countyhall.signedInAt", MORNING);
        HttpSession stored = (HttpSession) Proxy.newProxyInstance(HttpSession.class.getClassLoader(), new Class<?>[] {HttpSession.class},
                (proxy, method, given) -> kept.get(given[0]));
        assertThat(session.person(request(stored, false))).contains(officer);
        assertThat(session.person(request(stored, true))).isEmpty();
    }

    private static HttpServletRequest request(HttpSession session, boolean fromAddress) {
        return (HttpServletRequest) Proxy.newProxyInstance(HttpServletRequest.class.getClassLoader(), new Class<?>[] {HttpServletRequest.class},
                (proxy, method, given) -> method.getName().equals("isRequestedSessionIdFromURL") ? (Object) fromAddress : session);
    }
}
