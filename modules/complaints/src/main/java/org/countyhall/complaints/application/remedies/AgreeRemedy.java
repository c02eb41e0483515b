package org.countyhall.complaints.application.remedies;

import java.time.LocalDate;

import org.countyhall.complaints.api.remedies.GivenRemedy;
import org.countyhall.complaints.application.Reading;
import org.countyhall.complaints.domain.Cabinet;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.EventKind;
import org.countyhall.complaints.domain.ReferenceData;
import org.countyhall.complaints.domain.codes.CodeList;
import org.countyhall.complaints.domain.remedies.Agreement;
import org.countyhall.complaints.domain.remedies.Loss;
import org.countyhall.complaints.domain.remedies.PaymentKind;
import org.countyhall.complaints.domain.remedies.Remedies;
import org.countyhall.complaints.domain.remedies.Remedy;
import org.countyhall.complaints.domain.remedies.RemedyKind;
import org.countyhall.core.NotFound;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Agrees how a matter is put right, and says when that was done or paid. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_WORK)
@Transactional
public class AgreeRemedy {

    private static final int REFERENCE = 100;

    @Inject
    Cabinet cabinet;

    @Inject
    Remedies remedies;

    @Inject
    ReferenceData data;

    @Inject
    Desks desks;

    @Inject
    Audit audit;

    /** @return the number of the remedy within its case */
    public String agree(String reference, GivenRemedy given) {
        Case found = cabinet.take(reference);
        Desk desk = desks.mine();
        Remedy agreed = Remedy.agreed(found, new Agreement(given.point(), Reading.constant(RemedyKind.class, "kind", given.kind()),
                data.codes().read(CodeList.CORRECTIVE_ACTION, "action", given.action()), Reading.text("description", given.description(), Reading.WORDS),
                Reading.text("owner", given.owner(), Reading.NAME), given.dueOn(), given.agreedOn(),
                Reading.constant(PaymentKind.class, "paymentKind", given.paymentKind()), Reading.constant(Loss.class, "loss", given.loss()),
                Reading.text("noLoss", given.noLoss(), Reading.SHORT_WORDS), given.amount()), remedies.of(found), desk);
        remedies.add(agreed);
        found.noted(EventKind.REMEDY_AGREED, agreed.agreedOn(), agreed.description(), desk);
        audit.record("complaints.remedyAgreed", found.reference(), null, "number=" + agreed.number() + ", kind=" + agreed.kind() + ", amount=" + agreed.amount());
        return String.valueOf(agreed.number());
    }

    /** Who sees to it and by when, said later or otherwise. */
    public void plan(String reference, int number, String owner, LocalDate dueOn) {
        Remedy remedy = take(remedies, cabinet.take(reference), number);
        String before = "owner=" + remedy.owner() + ", dueOn=" + remedy.dueOn();
        remedy.plan(Reading.text("owner", owner, Reading.NAME), dueOn);
        audit.record("complaints.remedyPlanned", reference, before, "number=" + number + ", owner=" + remedy.owner() + ", dueOn=" + dueOn);
    }

    public void done(String reference, int number, LocalDate on, String evidence, String paymentReference) {
        Case found = cabinet.take(reference);
        Desk desk = desks.mine();
        Remedy remedy = take(remedies, found, number);
        remedy.done(on, Reading.text("evidence", evidence, Reading.WORDS), Reading.text("paymentReference", paymentReference, REFERENCE), desk);
        found.noted(EventKind.REMEDY_DONE, on, remedy.description(), desk);
        audit.record("complaints.remedyDone", found.reference(), null, "number=" + number + ", doneOn=" + on);
    }

    static Remedy take(Remedies remedies, Case found, int number) {
        return remedies.of(found).stream().filter(one -> one.number() == number).findFirst().orElseThrow(() -> new NotFound("remedy"));
    }
}
