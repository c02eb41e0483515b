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
import org.countyhall.access.domain.Secret;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;

/** Whom a token acts for, asked by every request of the interface for other systems. */
@ApplicationScoped
@UseCase(Authority.ANYBODY)
public class RecogniseToken {

    private static final Duration REMEMBERED = Duration.ofSeconds(5);
    private static final int MOST_REMEMBERED = 10_000;

    @Inject
    Standings standings;

    @Inject
    TriesPerAddress tries;

    @Inject
    Clock clock;

    private final Map<String, Known> known = new ConcurrentHashMap<>();

    private record Known(Person person, Instant until) {
    }

    /** The account within the token's scope; empty when the token opens nothing or its address guessed too often. */
    public Optional<Person> of(String bearer, String address) {
        Secret secret = new Secret(bearer);
        String hash = secret.hash();
        Instant now = clock.instant();
        Known last = known.get(hash);
        if (last != null && now.isBefore(last.until())) {
            return Optional.of(last.person());
        }
        String guesser = "token " + address;
        if (!tries.mayStillTry(guesser)) {
            return Optional.empty();
        }
        Optional<Person> person = standings.bearerOf(secret);
        if (known.size() > MOST_REMEMBERED) {
            known.clear();
        }
        person.ifPresentOrElse(found -> known.put(hash, new Known(found, now.plus(REMEMBERED))), () -> tries.mayTry(guesser));
        return person;
    }

    void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) AccountChanged change) {
        known.values().removeIf(remembered -> remembered.person().account().equals(change.account()));
    }
}
