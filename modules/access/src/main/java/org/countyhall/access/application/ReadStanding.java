package org.countyhall.access.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

import org.countyhall.access.api.AccountChanged;
import org.countyhall.access.domain.Person;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;

/**
 * What an account may do at this moment, asked by every request of a session: a role taken away, an account switched off or a
 * password changed counts at the next click here and within seconds on another node.
 */
@ApplicationScoped
@UseCase(Authority.ANYBODY)
public class ReadStanding {

    private static final Duration REMEMBERED = Duration.ofSeconds(5);
    private static final int MOST_REMEMBERED = 10_000;

    @Inject
    Standings standings;

    @Inject
    Clock clock;

    private final Map<String, Known> known = new ConcurrentHashMap<>();

    private record Known(Optional<Person> person, Instant until) {
    }

    /** The account as it is now; empty when it is switched off, gone or of another generation. */
    public Optional<Person> of(String account, int generation) {
        Instant now = clock.instant();
        Known last = known.get(account);
        if (last == null || !now.isBefore(last.until())) {
            if (known.size() > MOST_REMEMBERED) {
                known.clear();
            }
            last = new Known(standings.of(account), now.plus(REMEMBERED));
            known.put(account, last);
        }
        return last.person().filter(person -> person.generation() == generation);
    }

    void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) AccountChanged change) {
        known.remove(change.account());
    }
}
