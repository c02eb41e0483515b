package org.countyhall.complaints.application;

import org.countyhall.complaints.api.NewCase;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Cases;
import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.Part;
import org.countyhall.complaints.domain.ReferenceData;
import org.countyhall.complaints.domain.Representation;
import org.countyhall.complaints.domain.Team;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.triage.Triage;
import org.countyhall.complaints.domain.triage.Triages;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Logs a representation of any type, gives it a reference and starts its clocks; what nobody looks after waits for triage. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_WORK)
@Transactional
public class ReceiveCase {

    @Inject
    Cases cases;

    @Inject
    References references;

    @Inject
    ReferenceData data;

    @Inject
    Desks desks;

    @Inject
    Team team;

    @Inject
    Triages triages;

    @Inject
    Audit audit;

    /** @return the reference of the new case */
    public String receive(NewCase given) {
        Representation came = Reading.representation(given, data.codes());
        Desk desk = desks.mine();
        Case received = Case.receive(came, desk);
        received.numbered(references.next(came.type(), came.receivedOn()));
        String officer = Reading.text("officer", given.officer(), Reading.NAME);
        if (officer != null) {
            received.assign(team.officer("officer", officer), Part.OFFICER, desk);
        }
        cases.add(received);
        if (officer == null) {
            triages.add(Triage.waiting(received, desk));
        }
        audit.record("complaints.caseReceived", received.reference(), null,
                "type=" + Spelling.of(came.type()) + ", receivedOn=" + came.receivedOn());
        return received.reference();
    }
}
