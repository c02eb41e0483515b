package org.countyhall.complaints.application.work;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.countyhall.complaints.api.work.AskedContribution;
import org.countyhall.complaints.api.work.GivenAnswer;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.SecretLink;
import org.countyhall.complaints.domain.work.Contribution;
import org.countyhall.complaints.domain.work.Contributions;
import org.countyhall.core.NotFound;
import org.countyhall.core.access.ActingAs;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Somebody without an account says what they know on the points they were asked on, through their link. A link that expired, was
 * used or never was all answer alike.
 */
@ApplicationScoped
@UseCase(Authority.ANYBODY)
@Transactional
public class AnswerByLink {

    @Inject
    Contributions contributions;

    @Inject
    Handing handing;

    @Inject
    Desks desks;

    @Inject
    Clock clock;

    /** What the link leads to; empty when it leads nowhere, whatever the reason. */
    public Optional<AskedContribution> open(String token) {
        Optional<Contribution> found = behind(token);
        found.ifPresent(one -> as(one, handing::opened));
        return found.map(one -> ContributionCopies.of(one, desks.today()));
    }

    public void draft(String token, List<GivenAnswer> answers) {
        taken(token).draft(ContributionCopies.said(answers));
    }

    public void give(String token, List<GivenAnswer> answers) {
        as(taken(token), one -> handing.give(one, answers));
    }

    private Contribution taken(String token) {
        return behind(token).orElseThrow(() -> new NotFound("link"));
    }

    private Optional<Contribution> behind(String token) {
        SecretLink link = new SecretLink(token);
        return !link.isWellFormed() ? Optional.empty()
                : contributions.withLink(link.hash()).filter(one -> one.opensByLink(clock.instant()));
    }

    private static void as(Contribution one, Consumer<Contribution> work) {
        ActingAs.as(new Guest(one.name()), () -> {
            work.accept(one);
            return null;
        });
    }
}
