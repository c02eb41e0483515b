package org.countyhall.complaints.application.access;

import java.util.List;

import org.countyhall.complaints.api.access.CaseAccess;
import org.countyhall.complaints.domain.Cabinet;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.access.Glass;
import org.countyhall.complaints.domain.access.Glasses;
import org.countyhall.core.NotFound;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The manager looks at openings of files that were closed to whoever opened them. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_MANAGE)
@Transactional
public class SeeBrokenGlass {

    private static final int MOST = 100;

    @Inject
    Cabinet cabinet;

    @Inject
    Desks desks;

    @Inject
    Glasses glasses;

    @Inject
    Audit audit;

    /** Those that wait for somebody else than who broke them, of cases that the manager manages and may know. */
    public List<Glasses.Unseen> waiting() {
        return glasses.unseen(desks.viewer(), MOST);
    }

    public CaseAccess.BrokenGlass one(String reference, long id) {
        return ReadAccess.copy(take(cabinet.takeToManage(reference), id));
    }

    private Glass take(Case found, long id) {
        return glasses.find(id).filter(one -> one.caseId().equals(found.id())).orElseThrow(() -> new NotFound("glass"));
    }

    public void seen(String reference, long id) {
        Case found = cabinet.takeToManage(reference);
        Glass glass = take(found, id);
        glass.seen(desks.mine());
        audit.record("complaints.brokenGlassSeen", found.reference(), null, "by=" + glass.account());
    }
}
