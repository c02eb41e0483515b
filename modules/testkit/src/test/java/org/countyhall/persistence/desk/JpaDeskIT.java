package org.countyhall.persistence.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.countyhall.core.desk.Draft;
import org.countyhall.core.desk.SavedView;
import org.countyhall.testkit.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import jakarta.persistence.EntityManager;

/** Drafts, saved views and preferences on a real MariaDB. */
class JpaDeskIT {

    private static final Instant NOON = Instant.parse("2026-10-25T11:00:00.123456Z");
    private static TestDatabase database;

    @BeforeAll
    static void start() {
        database = TestDatabase.with();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    private static <T> T drafts(Function<JpaDrafts, T> work) {
        return database.inTransaction((EntityManager em) -> {
            JpaDrafts drafts = new JpaDrafts();
            drafts.em = em;
            drafts.clock = Clock.fixed(NOON, ZoneId.of("Europe/London"));
            return work.apply(drafts);
        });
    }

    private static <T> T views(Function<JpaSavedViews, T> work) {
        return database.inTransaction((EntityManager em) -> {
            JpaSavedViews views = new JpaSavedViews();
            views.em = em;
            return work.apply(views);
        });
    }

    private static <T> T preferences(Function<JpaPreferences, T> work) {
        return database.inTransaction((EntityManager em) -> {
            JpaPreferences preferences = new JpaPreferences();
            preferences.em = em;
            return work.apply(preferences);
        });
    }

    @Test
    void the_newest_state_of_a_form_takes_the_place_of_the_one_before() {
        drafts(drafts -> drafts.keep("one", "/form?a=b", "{\"text\":[\"first\"]}"));
        drafts(drafts -> drafts.keep("one", "/form?a=b", "{\"text\":[\"second \u00e9 \ud83d\ude00\"]}"));
        assertThat(JpaDeskIT.<Optional<Draft>>drafts(drafts -> drafts.find("one", "/form?a=b"))).hasValueSatisfying(draft -> {
            assertThat(draft.fields()).contains("second \u00e9 \ud83d\ude00");
            assertThat(draft.savedAt()).isEqualTo(NOON);
        });
    }

    @Test
    void nobody_sees_anothers_draft_and_a_discarded_one_is_gone() {
        drafts(drafts -> drafts.keep("two", "/form", "{}"));
        assertThat(JpaDeskIT.<Optional<Draft>>drafts(drafts -> drafts.find("three", "/form"))).isEmpty();
        drafts(drafts -> {
            drafts.discard("two", "/form");
            return null;
        });
        assertThat(JpaDeskIT.<Optional<Draft>>drafts(drafts -> drafts.find("two", "/form"))).isEmpty();
    }

    @Test
    void own_views_come_first_then_what_others_share() {
        views(views -> {
            views.save("b", "x.list", "Mine", "status=OPEN", false);
            views.save("b", "x.list", "Mine", "status=CLOSED", false);
            views.save("a", "x.list", "Shared", "q=1", true);
            views.save("a", "x.list", "Private", "q=2", false);
            views.save("a", "y.list", "Elsewhere", "q=3", true);
            return null;
        });
        assertThat(JpaDeskIT.<List<SavedView>>views(views -> views.offeredTo("b", "x.list"))).extracting(SavedView::name, SavedView::parameters, SavedView::shared)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Mine", "status=CLOSED", false),
                        org.assertj.core.groups.Tuple.tuple("Shared", "q=1", true));
    }

    @Test
    void only_its_owner_removes_a_view() {
        views(views -> {
            views.save("owner", "z.list", "Kept", "", true);
            return null;
        });
        long id = views(views -> views.offeredTo("owner", "z.list")).get(0).id();
        views(views -> {
            views.remove("stranger", id);
            return null;
        });
        assertThat(JpaDeskIT.<List<SavedView>>views(views -> views.offeredTo("owner", "z.list"))).hasSize(1);
        views(views -> {
            views.remove("owner", id);
            return null;
        });
        assertThat(JpaDeskIT.<List<SavedView>>views(views -> views.offeredTo("owner", "z.list"))).isEmpty();
    }

    @Test
    void a_preference_is_changed_and_taken_back() {
        preferences(preferences -> {
            preferences.choose("one", "look", "dark");
            preferences.choose("one", "look", "light");
            return null;
        });
        assertThat(JpaDeskIT.<Optional<String>>preferences(preferences -> preferences.find("one", "look"))).contains("light");
        preferences(preferences -> {
            preferences.choose("one", "look", null);
            return null;
        });
        assertThat(JpaDeskIT.<Optional<String>>preferences(preferences -> preferences.find("one", "look"))).isEmpty();
    }
}
