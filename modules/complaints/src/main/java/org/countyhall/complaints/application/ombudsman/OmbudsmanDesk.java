package org.countyhall.complaints.application.ombudsman;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.countyhall.complaints.domain.Cabinet;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Cases;
import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.Outcome;
import org.countyhall.complaints.domain.Viewer;
import org.countyhall.complaints.domain.ombudsman.OmbudsmanCase;
import org.countyhall.complaints.domain.ombudsman.OmbudsmanCases;
import org.countyhall.core.NotFound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Takes both halves of an Ombudsman case out, the case and what the Ombudsman does, and keeps the clock of the one by the other. */
@ApplicationScoped
class OmbudsmanDesk {

    @Inject
    Cabinet cabinet;

    @Inject
    Desks desks;

    @Inject
    OmbudsmanCases ombudsman;

    @Inject
    Cases register;

    /** Both halves, for whoever needs to know. */
    record Both(Case file, OmbudsmanCase theirs) {
    }

    Both take(String reference) {
        Case file = cabinet.take(reference);
        return new Both(file, ombudsman.find(file.reference()).orElseThrow(() -> new NotFound("ombudsman case")));
    }

    /** The case alone, of whatever type. */
    Case file(String reference) {
        return cabinet.take(reference);
    }

    /** The complaint it is about, while the council has it: what comes of it is noted there, also by whoever may not open it. */
    Optional<Case> complaint(OmbudsmanCase theirs) {
        return Optional.ofNullable(theirs.complaintReference()).flatMap(register::find);
    }

    OmbudsmanCases cases() {
        return ombudsman;
    }

    Desk mine() {
        return desks.mine();
    }

    LocalDate today() {
        return desks.today();
    }

    Viewer viewer() {
        return desks.viewer();
    }

    /** The case waits for the earliest letter; when none waits any more, its answer has gone out. */
    void keepTheClock(Both both, LocalDate on, Desk desk) {
        LocalDate by = both.theirs().replyBy();
        if (by != null) {
            both.file().wantedByOmbudsman(by, on, desk);
        } else if (both.file().status().isRunning() && both.theirs().hasAnswered()) {
            both.file().respond(on, List.of(), desk);
        }
    }

    /** The decision ends the case: after its answer with what it was, without one as decided. */
    void close(Both both, LocalDate on, Desk desk) {
        switch (both.file().status()) {
            case RESPONDED -> both.file().close(on, null, null, desk);
            case RECEIVED, ACKNOWLEDGED -> both.file().close(on, Outcome.DECIDED_BY_OMBUDSMAN, null, desk);
            case CLOSED -> both.file().recount(desk);
        }
    }
}
