package org.countyhall.complaints.application.access;

import org.countyhall.complaints.api.access.CaseAccess;
import org.countyhall.complaints.domain.Cabinet;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.access.Glass;
import org.countyhall.complaints.domain.access.Glasses;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Who a case is kept from, and who opened it all the same. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_READ)
@Transactional
public class ReadAccess {

    @Inject
    Cabinet cabinet;

    @Inject
    Glasses glasses;

    public CaseAccess of(String reference) {
        Case found = cabinet.take(reference);
        return new CaseAccess(found.reference(), found.isRestricted(), found.subjects().stream().sorted().toList(),
                glasses.of(found.id()).stream().map(ReadAccess::copy).toList());
    }

    static CaseAccess.BrokenGlass copy(Glass glass) {
        return new CaseAccess.BrokenGlass(glass.id(), glass.account(), glass.reason(), glass.brokenAt(), glass.openUntil(), glass.seenBy(),
                glass.seenAt());
    }
}
