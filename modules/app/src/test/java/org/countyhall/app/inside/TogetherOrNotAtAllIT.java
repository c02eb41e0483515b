package org.countyhall.app.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.countyhall.core.RuleBroken;
import org.countyhall.core.access.ActingAs;
import org.countyhall.core.access.Refused;
import org.countyhall.core.access.Role;
import org.countyhall.core.audit.AuditTrail;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** A change and its line in the audit trail are both there, or neither is. */
@ExtendWith(ArquillianExtension.class)
class TogetherOrNotAtAllIT {

    @Inject
    ChangeTheCalendar calendar;

    @Inject
    AuditTrail trail;

    @PersistenceContext
    EntityManager em;

    @Test
    void a_change_and_its_line_in_the_trail_are_written_together() {
        LocalDate day = LocalDate.of(2090, 1, 2);
        ActingAs.as(AnyRole.with(Role.MEMBER), () -> calendar.add(day));
        assertThat(rows(day)).isEqualTo(1);
        assertThat(lines(day)).singleElement().asString().contains("member");
        assertThat(trail.verify().toString()).as("the chain of the trail").isNotEmpty();
    }

    @Test
    void a_refusal_leaves_neither() {
        LocalDate day = LocalDate.of(2090, 1, 3);
        assertThat(thrownBy(() -> calendar.addAndRefuse(day))).isInstanceOf(RuleBroken.class);
        assertThat(rows(day)).isZero();
        assertThat(lines(day)).isEmpty();
    }

    @Test
    void what_breaks_in_the_middle_leaves_neither_and_is_told_as_itself() {
        LocalDate day = LocalDate.of(2090, 1, 5);
        assertThat(thrownBy(() -> calendar.addAndBreak(day))).isInstanceOf(NoClassDefFoundError.class);
        assertThat(thrownBy(() -> calendar.addApartAndBreak(day))).isInstanceOf(NoClassDefFoundError.class);
        assertThat(thrownBy(() -> calendar.addAndReadWhatIsNotThere(day))).isInstanceOf(IOException.class);
        assertThat(rows(day)).isZero();
        assertThat(lines(day)).isEmpty();
    }

    @Test
    void nobody_changes_anything() {
        LocalDate day = LocalDate.of(2090, 1, 4);
        assertThatThrownBy(() -> ActingAs.as(AnyRole.nobody(), () -> calendar.add(day))).isInstanceOf(Refused.class);
        assertThat(rows(day)).isZero();
        assertThat(lines(day)).isEmpty();
    }

    private static Throwable thrownBy(ThrowingCallable change) {
        return ActingAs.as(AnyRole.with(Role.MEMBER), () -> catchThrowable(change));
    }

    private long rows(LocalDate day) {
        return ((Number) em.createNativeQuery("SELECT COUNT(*) FROM core_bank_holiday WHERE day = ?").setParameter(1, day)
                .getSingleResult()).longValue();
    }

    private List<?> lines(LocalDate day) {
        return em.createNativeQuery("SELECT who FROM core_audit WHERE what = 'journey.dayAdded' AND subject = ?")
                .setParameter(1, day.toString()).getResultList();
    }
}
