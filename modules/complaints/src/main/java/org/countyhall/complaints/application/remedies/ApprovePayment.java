package org.countyhall.complaints.application.remedies;

import java.time.LocalDate;

import org.countyhall.complaints.domain.Cabinet;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.EventKind;
import org.countyhall.complaints.domain.remedies.Remedies;
import org.countyhall.complaints.domain.remedies.Remedy;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Approves a payment that somebody else agreed. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_MANAGE)
@Transactional
public class ApprovePayment {

    @Inject
    Cabinet cabinet;

    @Inject
    Remedies remedies;

    @Inject
    Desks desks;

    @Inject
    Audit audit;

    public void approve(String reference, int number, LocalDate on) {
        Case found = cabinet.takeToManage(reference);
        Desk desk = desks.mine();
        Remedy payment = AgreeRemedy.take(remedies, found, number);
        payment.approve(on, desk);
        found.noted(EventKind.PAYMENT_APPROVED, on, payment.description(), desk);
        audit.record("complaints.paymentApproved", found.reference(), null, "number=" + number + ", amount=" + payment.amount());
    }
}
