package org.countyhall.complaints.application.documents;

import java.util.List;

import org.countyhall.complaints.api.documents.MakingView;
import org.countyhall.complaints.domain.Cabinet;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.documents.Making;
import org.countyhall.complaints.domain.documents.MakingKind;
import org.countyhall.complaints.domain.documents.MakingState;
import org.countyhall.complaints.domain.documents.Makings;
import org.countyhall.core.NotFound;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.work.WorkInProgress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Looks how far a bundle or an export is, or asks it to stop; exports are for those who may make them. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_WORK)
@Transactional
public class FollowMaking {

    @Inject
    Cabinet cabinet;

    @Inject
    Makings makings;

    @Inject
    MakingSteps steps;

    @Inject
    WorkInProgress progress;

    @Inject
    Desks desks;

    public MakingView of(String reference, long id) {
        return view(mine(reference, id));
    }

    /** Those of a case that are being made, newest first. */
    public List<MakingView> running(String reference) {
        Case found = cabinet.take(reference);
        return makings.of(found.id()).stream().filter(one -> mayKnow(one, found)).filter(one -> one.state() == MakingState.RUNNING)
                .map(this::view).toList();
    }

    /** It stops before its next part, and nothing of it is kept. */
    public void stop(String reference, long id) {
        progress.askToStop(mine(reference, id).work());
    }

    private Making mine(String reference, long id) {
        Case found = cabinet.take(reference);
        return makings.find(id).filter(one -> one.caseId() == found.id()).filter(one -> mayKnow(one, found))
                .orElseThrow(() -> new NotFound("making"));
    }

    private boolean mayKnow(Making one, Case found) {
        return one.kind() == MakingKind.BUNDLE || desks.viewer().manages(found.directorate());
    }

    private MakingView view(Making one) {
        boolean running = one.state() == MakingState.RUNNING;
        WorkInProgress.Progress at = running ? progress.of(one.work()).orElse(null) : null;
        return new MakingView(one.id(), Spelling.of(one.kind()), Spelling.of(one.state()), one.purpose(), one.outcome(), one.documentNumber(),
                one.askedAt(), one.askedBy(), one.endedAt(), at == null ? 0 : at.percent(), at == null ? 0 : (int) at.done(),
                at != null && at.cancelAsked(), running && !steps.isAlive(one));
    }
}
