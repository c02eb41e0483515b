package org.countyhall.app.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.countyhall.core.access.Role;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** A form that is sent twice, by a double click or a retry, is carried out once, and both sendings get the one answer. */
@ExtendWith(ArquillianExtension.class)
class OnceAndOnlyOnceIT {

    private static final AnyRole OFFICER = AnyRole.with(Role.FINANCE_OFFICER);

    @Inject
    SendAForm form;

    @Resource
    ManagedExecutorService threads;

    @PersistenceContext
    EntityManager em;

    @Test
    void one_after_the_other() {
        LocalDate day = LocalDate.of(2091, 2, 2);
        assertThat(form.send(OFFICER, "key-one-after-the-other", day)).isEqualTo("2091-02-02");
        assertThat(form.send(OFFICER, "key-one-after-the-other", day)).isEqualTo("2091-02-02");
        assertThat(linesFor(day)).isEqualTo(1);
    }

    @Test
    void a_key_that_comes_back_with_something_else_is_refused() {
        form.send(OFFICER, "key-with-something-else", LocalDate.of(2091, 2, 6));
        LocalDate other = LocalDate.of(2091, 2, 7);
        assertThatThrownBy(() -> form.send(OFFICER, "key-with-something-else", other)).hasMessage("core.keyOfAnother");
        assertThat(linesFor(other)).isZero();
    }

    @Test
    void at_the_same_moment() throws Exception {
        LocalDate day = LocalDate.of(2091, 2, 3);
        List<Future<String>> clicks = new ArrayList<>();
        for (int click = 0; click < 8; click++) {
            clicks.add(threads.submit(() -> form.send(OFFICER, "key-at-the-same-moment", day)));
        }
        for (Future<String> click : clicks) {
            assertThat(click.get(60, TimeUnit.SECONDS)).isEqualTo("2091-02-03");
        }
        assertThat(linesFor(day)).isEqualTo(1);
    }

    @Test
    void the_same_key_of_another_person_is_another_form() {
        assertThat(form.send(OFFICER, "key-of-two-people", LocalDate.of(2091, 2, 4))).isEqualTo("2091-02-04");
        assertThat(form.send(AnyRole.with(Role.MEMBER), "key-of-two-people", LocalDate.of(2091, 2, 5))).isEqualTo("2091-02-05");
    }

    private long linesFor(LocalDate day) {
        return ((Number) em.createNativeQuery("SELECT COUNT(*) FROM core_audit WHERE what = 'journey.dayAdded' AND subject = ?")
                .setParameter(1, day.toString()).getSingleResult()).longValue();
    }
}
