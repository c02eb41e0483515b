package org.countyhall.complaints.application.work;

import java.util.List;

import org.countyhall.complaints.api.work.AskedContribution;
import org.countyhall.complaints.api.work.GivenAnswer;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.work.Contribution;
import org.countyhall.complaints.domain.work.Contributions;
import org.countyhall.core.NotFound;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.access.UseCase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * A colleague says what they know on the points they were asked on. They see these points and nothing else of the case, and none
 * of them once the case is about them.
 */
@ApplicationScoped
@UseCase(Authority.SIGNED_IN)
@Transactional
public class AnswerContribution {

    private static final int MOST = 100;

    @Inject
    Contributions contributions;

    @Inject
    Handing handing;

    @Inject
    CurrentUser user;

    @Inject
    Desks desks;

    /** What is asked of whoever is signed in, due first. */
    public List<AskedContribution> mine() {
        String name = user.requireName();
        return contributions.openFor(name, MOST).stream().filter(one -> one.isAskedOf(name)).map(one -> ContributionCopies.of(one, desks.today())).toList();
    }

    /** @throws NotFound when somebody else was asked, or the case is about whoever was */
    public AskedContribution open(long number) {
        Contribution one = mine(number);
        handing.opened(one);
        return ContributionCopies.of(one, desks.today());
    }

    public void draft(long number, List<GivenAnswer> answers) {
        mine(number).draft(ContributionCopies.said(answers));
    }

    public String give(long number, List<GivenAnswer> answers) {
        handing.give(mine(number), answers);
        return String.valueOf(number);
    }

    private Contribution mine(long number) {
        String name = user.requireName();
        return contributions.find(number).filter(one -> one.isAskedOf(name)).orElseThrow(() -> new NotFound("contribution"));
    }
}
