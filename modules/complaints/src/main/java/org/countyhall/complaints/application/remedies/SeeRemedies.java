package org.countyhall.complaints.application.remedies;

import java.time.LocalDate;
import java.util.List;

import org.countyhall.complaints.api.remedies.ClosingFile;
import org.countyhall.complaints.api.remedies.PaymentSums;
import org.countyhall.complaints.api.remedies.RemedyRow;
import org.countyhall.complaints.application.Reading;
import org.countyhall.complaints.domain.Cabinet;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.CaseType;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.ReferenceData;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.codes.CodeList;
import org.countyhall.complaints.domain.remedies.PaymentKind;
import org.countyhall.complaints.domain.remedies.Remedies;
import org.countyhall.complaints.domain.remedies.Remedy;
import org.countyhall.complaints.domain.remedies.RemedyKind;
import org.countyhall.core.FinancialYear;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The remedies of a case, of all cases, and of whoever asks; and what was paid. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_READ)
@Transactional
public class SeeRemedies {

    private static final int MOST = 200;

    @Inject
    Cabinet cabinet;

    @Inject
    Remedies remedies;

    @Inject
    ReferenceData data;

    @Inject
    Desks desks;

    @Inject
    CurrentUser user;

    public List<RemedyRow> of(String reference) {
        Case found = cabinet.take(reference);
        LocalDate today = desks.today();
        return remedies.of(found).stream().map(remedy -> row(remedy, today)).toList();
    }

    public ClosingFile closing(String reference) {
        return remedies.closing(cabinet.take(reference)).map(closing -> new ClosingFile(closing.hasLesson(), closing.askedOn(), closing.askedHow(),
                closing.answeredOn(), closing.score(), closing.comment())).orElse(ClosingFile.NOTHING);
    }

    public Rows<RemedyRow> find(TableQuery query) {
        return remedies.find(query.reading((key, text) -> switch (key) {
            case "kind" -> Reading.constant(RemedyKind.class, key, text).name();
            case "type" -> Reading.constant(CaseType.class, key, text).name();
            case "directorate" -> Reading.directorate(text).name();
            case "payment" -> Reading.constant(PaymentKind.class, key, text).name();
            case "action" -> data.codes().read(CodeList.CORRECTIVE_ACTION, key, text);
            default -> text;
        }), desks.viewer(), desks.today());
    }

    public List<RemedyRow> mine() {
        return remedies.openOf(user.requireName(), desks.viewer(), desks.today(), MOST);
    }

    /** Payments that wait for the asker's approval. */
    public List<RemedyRow> toApprove() {
        return remedies.toApprove(desks.viewer(), desks.today(), MOST);
    }

    /** What was paid in the present financial year up to today. */
    public PaymentSums paidThisYear() {
        LocalDate today = desks.today();
        return remedies.paid(FinancialYear.of(today).firstDay(), today);
    }

    private RemedyRow row(Remedy remedy, LocalDate today) {
        return new RemedyRow(remedy.of().reference(), Spelling.of(remedy.of().type()),
                remedy.of().directorate() == null ? null : remedy.of().directorate().name(), remedy.number(), remedy.point(), Spelling.of(remedy.kind()),
                data.codes().label(CodeList.CORRECTIVE_ACTION, remedy.action()), remedy.description(), remedy.owner(), remedy.dueOn(), remedy.agreedOn(),
                remedy.agreedBy(), remedy.doneOn(), remedy.evidence(), Spelling.of(remedy.paymentKind()), Spelling.of(remedy.loss()), remedy.noLoss(),
                remedy.amount(), remedy.approvedBy(), remedy.approvedOn(), remedy.paymentReference(),
                remedy.doneOn() == null && remedy.dueOn() != null && remedy.dueOn().isBefore(today));
    }
}
