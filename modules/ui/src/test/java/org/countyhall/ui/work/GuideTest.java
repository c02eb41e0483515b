package org.countyhall.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.inject.Instance;

import org.countyhall.core.access.Authority;
import org.countyhall.core.access.PersonAtWork;
import org.countyhall.ui.application.ChooseLook;
import org.countyhall.ui.menu.MenuEntry;
import org.countyhall.ui.menu.MenuPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GuideTest {

    private final List<String> asked = new ArrayList<>();
    private final Guide guide = new Guide();
    private Optional<String> chosen = Optional.empty();

    /** A module, for everybody in one step and for its own people in the other. */
    private record Entry(String module, int order, Authority own) implements MenuEntry {

        @Override
        public String path() {
            return "/" + module;
        }

        @Override
        public Authority needs() {
            return Authority.MEASURES_READ;
        }

        @Override
        public List<MenuPage> firstSteps() {
            return List.of(new MenuPage("/" + module + "/read", "ui.guide.title", Authority.MEASURES_READ),
                    new MenuPage("/" + module + "/do", "ui.guide.title", own));
        }
    }

    @BeforeEach
    @SuppressWarnings("unchecked")
    void wire() {
        List<MenuEntry> entries = List.of(new Entry("c", 3, Authority.FINANCE_WRITE), new Entry("a", 1, Authority.RISK_REVIEW),
                new Entry("b", 2, Authority.RISK_REVIEW));
        guide.entries = (Instance<MenuEntry>) Proxy.newProxyInstance(Instance.class.getClassLoader(), new Class<?>[] {Instance.class},
                (proxy, method, given) -> streamed(entries));
        guide.user = new PersonAtWork(Optional.of("risk.owner"), "Risk owner", Set.of(), Set.of(),
                Map.of(Authority.MEASURES_READ, Set.of(), Authority.RISK_REVIEW, Set.of()));
        guide.look = new ChooseLook() {
            @Override
            public Optional<String> chosen(String name) {
                asked.add(name);
                return chosen;
            }
        };
    }

    private Stream<MenuEntry> streamed(List<MenuEntry> entries) {
        asked.add("modules");
        return entries.stream();
    }

    @Test
    void what_the_own_role_does_comes_before_what_everybody_may_read_and_what_one_may_not_do_is_left_out() {
        assertThat(guide.getSteps()).extracting(WorkStart::address).containsExactly("/a/do", "/b/do", "/a/read", "/b/read", "/c/read");
    }

    @Test
    void a_page_that_looks_often_asks_once() {
        chosen = Optional.of("off");
        for (int look = 0; look < 5; look++) {
            assertThat(guide.isPutAway()).isTrue();
            assertThat(guide.getSteps()).isNotEmpty();
        }
        assertThat(asked).containsExactly("guide", "modules");
    }
}
