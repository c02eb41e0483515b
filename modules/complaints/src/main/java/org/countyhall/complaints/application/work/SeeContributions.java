package org.countyhall.complaints.application.work;

import java.time.LocalDate;
import java.util.List;

import org.countyhall.complaints.api.work.AskedContribution;
import org.countyhall.complaints.domain.Cabinet;
import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.deadlines.Limit;
import org.countyhall.complaints.domain.rules.ChaseAtMostEverySoManyDays;
import org.countyhall.complaints.domain.work.Contributions;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What others were asked to contribute to a case, and what they said. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_READ)
@Transactional
public class SeeContributions {

    @Inject
    Cabinet cabinet;

    @Inject
    Contributions contributions;

    @Inject
    Desks desks;

    /** The day on which a contribution asked for today is usually due. */
    public LocalDate usualDue() {
        Desk desk = desks.mine();
        return desk.calendar().after(desk.today(), desk.limits().on(desk.today(), Limit.CONTRIBUTE_WORKING_DAYS));
    }

    /** In how many days a reminder comes where nobody says otherwise. */
    public int usualChase() {
        return ChaseAtMostEverySoManyDays.usual(desks.mine());
    }

    /** Latest first; a draft that was not handed in stays with whoever writes it. */
    public List<AskedContribution> of(String reference) {
        return contributions.of(cabinet.take(reference)).stream().map(one -> ContributionCopies.of(one, desks.today()))
                .map(SeeContributions::withoutDraft).toList();
    }

    private static AskedContribution withoutDraft(AskedContribution one) {
        if (one.givenAt() != null) {
            return one;
        }
        return new AskedContribution(one.number(), one.reference(), one.account(), one.name(), one.mail(), one.words(), one.person(), one.dueOn(),
                one.askedBy(), one.askedAt(), one.openedAt(), one.givenAt(), one.withdrawnAt(), one.linkUntil(), one.chased(), one.chasedOn(),
                one.state(), one.late(), one.points().stream()
                        .map(point -> new AskedContribution.PointAnswer(point.number(), point.summary(), null, null)).toList());
    }
}
