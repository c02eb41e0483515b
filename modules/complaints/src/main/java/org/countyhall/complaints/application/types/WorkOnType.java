package org.countyhall.complaints.application.types;

import java.time.LocalDate;

import org.countyhall.complaints.application.CloseCase;
import org.countyhall.complaints.application.Reading;
import org.countyhall.complaints.domain.Cabinet;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.EventKind;
import org.countyhall.complaints.domain.Outcome;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.types.CoronerRequest;
import org.countyhall.complaints.domain.types.Member;
import org.countyhall.complaints.domain.types.MemberEnquiry;
import org.countyhall.complaints.domain.types.Praise;
import org.countyhall.complaints.domain.types.TypeDetails;
import org.countyhall.core.NotFound;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Says which member asks, who is praised and that the thanks reached them, and takes a coroner's request through legal services. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_WORK)
@Transactional
public class WorkOnType {

    /** How long the name of a person or team praised may be. */
    private static final int PRAISED = 300;

    @Inject
    Cabinet cabinet;

    @Inject
    TypeDetails details;

    @Inject
    CloseCase close;

    @Inject
    Desks desks;

    @Inject
    Audit audit;

    /** @param division where it is not the member's own; null for that */
    public void memberAsks(String reference, long member, String division) {
        memberAsks(cabinet.take(reference), member, division);
    }

    /** Of a case at hand: also whoever logged it for a directorate whose cases they do not open says it. */
    public void memberAsks(Case found, long member, String division) {
        Member who = details.member(member).filter(Member::isActive).orElseThrow(() -> new NotFound("member"));
        String where = Reading.text("division", division, Reading.NAME);
        details.memberEnquiry(found).ifPresentOrElse(asked -> asked.asks(who, where), () -> details.add(MemberEnquiry.of(found, who, where)));
        audit.record("complaints.memberAsks", found.reference(), null, "member=" + member);
    }

    public void praises(String reference, String personOrTeam) {
        praises(cabinet.take(reference), personOrTeam);
    }

    /** Of a case at hand. */
    public void praises(Case found, String personOrTeam) {
        Desk desk = desks.mine();
        String praised = Reading.text("praised", personOrTeam, PRAISED);
        details.praise(found).ifPresentOrElse(praise -> praise.goesTo(praised), () -> details.add(Praise.of(found, praised)));
        found.noted(EventKind.PRAISE_RECORDED, desk.today(), praised, desk);
        audit.record("complaints.praiseRecorded", found.reference(), null, null);
    }

    /** The thanks reached the person praised; the compliment ends with that. */
    public void thanksPassed(String reference, String to, LocalDate on) {
        Case found = cabinet.take(reference);
        Desk desk = desks.mine();
        String reached = Reading.text("passedTo", to, PRAISED);
        Praise praise = details.praise(found).orElseGet(() -> {
            Praise begun = Praise.of(found, reached);
            details.add(begun);
            return begun;
        });
        praise.passed(reached, on, desk);
        found.noted(EventKind.THANKS_PASSED, on, reached, desk);
        audit.record("complaints.thanksPassed", found.reference(), null, "on=" + on);
        close.close(found.reference(), on, Spelling.of(Outcome.THANKS_PASSED_ON), null);
    }

    public void handedToLegal(String reference, LocalDate on, String to) {
        Case found = cabinet.take(reference);
        Desk desk = desks.mine();
        CoronerRequest request = request(found);
        request.handedToLegal(on, Reading.text("handedTo", to, Reading.NAME), desk);
        found.noted(EventKind.LEGAL_HANDOVER, on, request.handedTo(), desk);
        audit.record("complaints.handedToLegal", found.reference(), null, "on=" + on);
    }

    public void statementSigned(String reference, String author, LocalDate on) {
        Case found = cabinet.take(reference);
        Desk desk = desks.mine();
        CoronerRequest request = request(found);
        request.signedOff(Reading.text("author", author, Reading.NAME), on, desk);
        found.noted(EventKind.STATEMENT_SIGNED, on, request.author(), desk);
        audit.record("complaints.statementSigned", found.reference(), null, "on=" + on);
    }

    private CoronerRequest request(Case found) {
        return details.coronerRequest(found).orElseGet(() -> {
            CoronerRequest begun = CoronerRequest.of(found);
            details.add(begun);
            return begun;
        });
    }
}
