package org.countyhall.access.persistence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.countyhall.access.domain.Account;
import org.countyhall.core.access.Colleagues;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.access.Role;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The accounts as other modules need to know them; those of the demonstration only in demo mode. */
@ApplicationScoped
class JpaColleagues implements Colleagues {

    private static final String OPEN = " a.enabled = TRUE AND (a.demo = FALSE OR :demo = TRUE)";
    private static final Duration FRESH = Duration.ofMinutes(1);

    @PersistenceContext(unitName = "countyhall")
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "demo.mode", defaultValue = "false")
    boolean demo;

    private volatile Names known = new Names(Map.of(), Instant.EPOCH);

    private record Names(Map<String, String> byAccount, Instant at) {
    }

    @Override
    public List<CurrentUser> holding(Role role) {
        return em.createQuery("SELECT DISTINCT a FROM Account a JOIN a.grants g WHERE g.role = :role AND" + OPEN + " ORDER BY a.name", Account.class)
                .setParameter("role", role).setParameter("demo", demo).getResultStream().map(account -> (CurrentUser) account.person()).toList();
    }

    @Override
    public Optional<CurrentUser> acting(String account) {
        return em.createQuery("SELECT a FROM Account a WHERE a.name = :name AND" + OPEN, Account.class)
                .setParameter("name", account).setParameter("demo", demo).getResultStream().findFirst().map(Account::person);
    }

    @Override
    public Map<String, String> names() {
        Names last = known;
        if (last.at().plus(FRESH).isBefore(clock.instant())) {
            last = new Names(em.createQuery("SELECT a.name, a.displayName FROM Account a", Object[].class).getResultStream()
                    .collect(Collectors.toUnmodifiableMap(row -> (String) row[0], row -> (String) row[1])), clock.instant());
            known = last;
        }
        return last.byAccount();
    }
}
