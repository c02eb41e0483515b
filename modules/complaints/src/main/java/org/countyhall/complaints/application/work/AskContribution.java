package org.countyhall.complaints.application.work;

import java.util.List;

import org.countyhall.complaints.api.work.AskedContribution;
import org.countyhall.complaints.api.work.NewContribution;
import org.countyhall.complaints.application.Reading;
import org.countyhall.complaints.domain.Cabinet;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.EventKind;
import org.countyhall.complaints.domain.SecretLink;
import org.countyhall.complaints.domain.Timeline;
import org.countyhall.complaints.domain.work.Contribution;
import org.countyhall.complaints.domain.work.Contributions;
import org.countyhall.core.BadInput;
import org.countyhall.core.NotFound;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.Colleagues;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;
import org.countyhall.core.desk.Notices;
import org.countyhall.core.mail.Message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Asks a colleague, or somebody without an account, for what they know on some points of a case; makes their link, or takes the question back. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_WORK)
@Transactional
public class AskContribution {

    @Inject
    Cabinet cabinet;

    @Inject
    Contributions contributions;

    @Inject
    Timeline timeline;

    @Inject
    Colleagues colleagues;

    @Inject
    Notices notices;

    @Inject
    Desks desks;

    @Inject
    Audit audit;

    /** @return the contribution's number */
    public String ask(String reference, NewContribution given) {
        Case found = cabinet.take(reference);
        Desk desk = desks.mine();
        String account = Reading.text("account", given.account(), Reading.NAME);
        if (account != null && !colleagues.names().containsKey(account)) {
            throw new BadInput("account", "complaints.noSuchAccount", account);
        }
        String mail = Reading.text("mail", given.mail(), Reading.NAME);
        Contribution asked = Contribution.asked(found, new Contribution.Wish(account,
                account == null ? Reading.text("name", given.name(), Reading.NAME) : null, mail == null ? null : Message.address("mail", mail),
                given.points() == null ? List.of() : given.points(), Reading.text("words", given.words(), Reading.WORDS), given.personNamed(),
                given.dueOn(), given.chaseDays()), desk);
        contributions.add(asked);
        timeline.note(found, EventKind.CONTRIBUTION_ASKED, desk.today(), called(asked), desk);
        asked.account().ifPresent(to -> notices.tell(to, "complaints.notice.contributionAsked", String.valueOf(asked.id()), address(asked)));
        audit.record("complaints.contributionAsked", found.reference(), null, "number=" + asked.id() + ", dueOn=" + asked.dueOn());
        return String.valueOf(asked.id());
    }

    /** A fresh link for somebody without an account; the one before ends. @return its secret, which is shown once and never kept */
    public SecretLink link(String reference, long number) {
        Contribution asked = taken(reference, number);
        SecretLink link = SecretLink.fresh();
        asked.linked(link, desks.mine());
        audit.record("complaints.contributionLinked", asked.of().reference(), null, "number=" + number + ", until=" + asked.linkUntil());
        return link;
    }

    public void withdraw(String reference, long number) {
        Contribution asked = taken(reference, number);
        Desk desk = desks.mine();
        asked.withdraw(desk.at());
        timeline.note(asked.of(), EventKind.CONTRIBUTION_WITHDRAWN, desk.today(), called(asked), desk);
        audit.record("complaints.contributionWithdrawn", asked.of().reference(), null, "number=" + number);
    }

    public AskedContribution one(String reference, long number) {
        return ContributionCopies.of(taken(reference, number), desks.today());
    }

    private Contribution taken(String reference, long number) {
        Case found = cabinet.take(reference);
        return contributions.find(number).filter(one -> one.of().reference().equals(found.reference()))
                .orElseThrow(() -> new NotFound("contribution"));
    }

    private String called(Contribution asked) {
        return asked.account().map(colleagues::shown).orElse(asked.name());
    }

    static String address(Contribution asked) {
        return "/complaints/answer?number=" + asked.id();
    }
}
