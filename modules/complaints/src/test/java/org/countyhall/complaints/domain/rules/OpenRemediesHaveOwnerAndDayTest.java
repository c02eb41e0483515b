package org.countyhall.complaints.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countyhall.complaints.domain.Fixtures.aCase;
import static org.countyhall.complaints.domain.Fixtures.day;
import static org.countyhall.complaints.domain.Fixtures.deskOf;
import static org.countyhall.complaints.domain.Fixtures.deskOn;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.countyhall.complaints.domain.remedies.Agreement;
import org.countyhall.complaints.domain.remedies.Loss;
import org.countyhall.complaints.domain.remedies.PaymentKind;
import org.countyhall.complaints.domain.remedies.Remedy;
import org.countyhall.complaints.domain.remedies.RemedyKind;
import org.countyhall.core.BadInput;
import org.junit.jupiter.api.Test;

class OpenRemediesHaveOwnerAndDayTest {

    private static Remedy apology(String owner, LocalDate dueOn) {
        return Remedy.agreed(aCase().received(), new Agreement(1, RemedyKind.APOLOGY, "formalApology", "Letter of apology", owner, dueOn, day("2023-05-20"),
                null, null, null, null), List.of(), deskOn("2023-05-20"));
    }

    @Test
    void an_open_remedy_has_somebody_and_a_day() {
        assertThatThrownBy(() -> OpenRemediesHaveOwnerAndDay.check(List.of(apology(null, day("2023-05-30"))))).hasMessage("complaints.remedyWithoutOwner");
        assertThatThrownBy(() -> OpenRemediesHaveOwnerAndDay.check(List.of(apology("ann", null)))).hasMessage("complaints.remedyWithoutOwner");
        assertThatCode(() -> OpenRemediesHaveOwnerAndDay.check(List.of(apology("ann", day("2023-05-30"))))).doesNotThrowAnyException();
        Remedy done = apology(null, null);
        done.done(day("2023-05-21"), "Letter of 21 May", null, deskOn("2023-05-21"));
        assertThatCode(() -> OpenRemediesHaveOwnerAndDay.check(List.of(done))).doesNotThrowAnyException();
        assertThatThrownBy(() -> done.done(day("2023-05-21"), "again", null, deskOn("2023-05-21"))).hasMessage("complaints.remedyDoneAlready");
    }

    @Test
    void who_and_when_can_be_said_later_until_it_is_done() {
        Remedy later = apology(null, null);
        later.plan("ann", day("2023-05-30"));
        assertThatCode(() -> OpenRemediesHaveOwnerAndDay.check(List.of(later))).doesNotThrowAnyException();
        assertThatThrownBy(() -> later.plan("ann", day("2023-05-19"))).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> later.plan(null, day("2023-05-30"))).isInstanceOf(BadInput.class);
        later.done(day("2023-05-21"), "Letter of 21 May", null, deskOn("2023-05-21"));
        assertThatThrownBy(() -> later.plan("ann", day("2023-05-30"))).hasMessage("complaints.remedyDoneAlready");
    }

    @Test
    void a_payment_is_approved_by_another_and_paid_with_its_reference() {
        Remedy payment = Remedy.agreed(aCase().received(), new Agreement(null, RemedyKind.PAYMENT, "financialRemedy", "Charge refunded", null, null,
                day("2023-05-20"), PaymentKind.CHARGE_ADJUSTMENT, Loss.QUANTIFIABLE, null, new BigDecimal("412.50")), List.of(apology("ann", null)),
                deskOn("2023-05-20"));
        assertThat(payment.number()).isEqualTo(2);
        assertThatThrownBy(() -> payment.done(day("2023-05-21"), "bank run", "X1", deskOn("2023-05-21"))).hasMessage("complaints.paymentNotApproved");
        assertThatThrownBy(() -> payment.approve(day("2023-05-21"), deskOn("2023-05-21"))).hasMessage("complaints.paymentApprovedByAnother");
        payment.approve(day("2023-05-21"), deskOf("complaints.manager", "2023-05-21"));
        assertThatThrownBy(() -> payment.done(day("2023-05-21"), "bank run", null, deskOn("2023-05-21"))).isInstanceOf(BadInput.class);
        payment.done(day("2023-05-21"), "bank run", "X1", deskOn("2023-05-21"));
        assertThat(payment.doneOn()).isEqualTo(day("2023-05-21"));
    }

    @Test
    void what_is_no_payment_has_no_amount_and_a_point_that_is_not_there_is_refused() {
        assertThatThrownBy(() -> Remedy.agreed(aCase().received(), new Agreement(null, RemedyKind.APOLOGY, null, "x", null, null, day("2023-05-20"), null, null,
                null, BigDecimal.ONE), List.of(), deskOn("2023-05-20"))).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> Remedy.agreed(aCase().received(), new Agreement(7, RemedyKind.APOLOGY, null, "x", null, null, day("2023-05-20"), null, null,
                null, null), List.of(), deskOn("2023-05-20"))).isInstanceOf(BadInput.class);
    }
}
