package org.countyhall.complaints.application.keeping;

import java.time.LocalDate;
import java.util.Map;

import org.countyhall.complaints.domain.Cabinet;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.Series;
import org.countyhall.complaints.domain.documents.ForgottenExports;
import org.countyhall.complaints.domain.documents.Vault;
import org.countyhall.complaints.domain.keeping.Archive;
import org.countyhall.complaints.domain.keeping.Certificate;
import org.countyhall.complaints.domain.keeping.DestroyedCases;
import org.countyhall.complaints.domain.keeping.DueCase;
import org.countyhall.complaints.domain.keeping.Shredder;
import org.countyhall.complaints.domain.rules.HeldCaseIsNotDestroyed;
import org.countyhall.complaints.domain.rules.KeptNoLongerThanScheduled;
import org.countyhall.core.RuleBroken;
import org.countyhall.core.audit.Audit;
import org.countyhall.core.mail.MailQueue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Destroys one case, in a transaction of its own: first the key of its documents, then every row and the mail about it, then the
 * certificate is written.
 */
@ApplicationScoped
class Destruction {

    @Inject
    Cabinet cabinet;

    @Inject
    Desks desks;

    @Inject
    Archive archive;

    @Inject
    Vault vault;

    @Inject
    ForgottenExports exports;

    @Inject
    Shredder shredder;

    @Inject
    MailQueue mails;

    @Inject
    Series series;

    @Inject
    DestroyedCases list;

    @Inject
    Audit audit;

    /** @return the number of the certificate */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    String destroy(String reference) {
        Case found = cabinet.takeToManage(reference);
        shredder.hold(found.id());
        Desk desk = desks.mine();
        DueCase due = due(found, desk.today());
        String group = "DES-%02d".formatted(desk.today().getYear() % 100);
        Certificate certificate = Certificate.of("%s-%04d".formatted(group, series.take(group, 1)), due, shred(found), desk);
        archive.add(certificate);
        audit.record("complaints.caseDestroyed", due.reference(), null, certificate.number());
        list.note(certificate);
        return certificate.number();
    }

    /** @throws RuleBroken where the case is not destroyed today: it is open, its years have not gone by, or it is held */
    DueCase due(Case found, LocalDate today) {
        DueCase due = archive.scheduled(found.id(), today).orElseThrow(() -> new RuleBroken("complaints.notYetClosed"));
        KeptNoLongerThanScheduled.check(due.dueOn(), today);
        HeldCaseIsNotDestroyed.check(archive.holds(found.id()), today);
        return due;
    }

    /** A case that was destroyed before and came back with a backup: gone again, under the certificate that it had. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void again(Case back) {
        Desk desk = desks.mine();
        String reference = back.reference();
        shred(back);
        archive.certificate(reference).ifPresent(certificate -> certificate.again(desk.at()));
        audit.record("complaints.caseDestroyedAgain", reference, null, null);
    }

    private Map<String, Integer> shred(Case found) {
        exports.holding(found.reference());
        vault.destroyKey(found.id());
        mails.forget(found.reference());
        return shredder.destroy(found.id());
    }
}
