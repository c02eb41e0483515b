package org.countyhall.complaints.application.keeping;

import java.util.List;
import java.util.Optional;

import org.countyhall.complaints.api.keeping.CaseKeeping;
import org.countyhall.complaints.api.keeping.CertificateView;
import org.countyhall.complaints.domain.Cabinet;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.keeping.Archive;
import org.countyhall.complaints.domain.keeping.Certificate;
import org.countyhall.complaints.domain.keeping.DueCase;
import org.countyhall.complaints.domain.keeping.Retention;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** How long a case is kept, the schedule behind that, and the certificates of what was destroyed. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_READ)
@Transactional
public class ReadKeeping {

    @Inject
    Cabinet cabinet;

    @Inject
    Desks desks;

    @Inject
    Archive archive;

    public CaseKeeping of(String reference) {
        Case found = cabinet.take(reference);
        Optional<DueCase> due = archive.scheduled(found.id(), desks.today());
        return new CaseKeeping(found.reference(), due.map(DueCase::years).orElse(null), due.map(DueCase::basis).orElse(null),
                due.map(DueCase::dueOn).orElse(null), archive.holds(found.id()).stream()
                        .map(hold -> new CaseKeeping.HoldView(hold.id(), hold.reason(), hold.until(), hold.placedAt(), hold.placedBy(),
                                hold.endedAt(), hold.endedBy(), hold.endReason(), hold.standsOn(desks.today()))).toList());
    }

    public List<Retention> schedule() {
        return archive.schedule();
    }

    public Rows<CertificateView> certificates(TableQuery query) {
        Rows<Certificate> found = archive.certificates(query);
        return new Rows<>(found.page().stream().map(ReadKeeping::view).toList(), found.total());
    }

    private static CertificateView view(Certificate one) {
        return new CertificateView(one.number(), one.caseReference(), Spelling.of(one.type()), one.receivedOn(), one.closedOn(), one.years(),
                one.basis(), one.dueOn(), one.contents(), one.destroyedAt(), one.destroyedBy(), one.hash(), one.isWhole(), one.againAt());
    }
}
