package org.countyhall.complaints.application.clocks;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.countyhall.complaints.domain.SecretLink;
import org.countyhall.complaints.domain.clocks.CalendarAddresses;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Makes and takes back the secret address under which a person's own calendar program reads their due dates. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_READ)
@Transactional
public class KeepCalendar {

    @Inject
    CalendarAddresses addresses;

    @Inject
    CurrentUser user;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** A new address in place of the one before. @return its secret, which is shown once and never kept */
    public SecretLink make() {
        SecretLink secret = SecretLink.fresh();
        addresses.make(user.requireName(), secret.hash(), clock.instant());
        audit.record("complaints.calendarMade", user.requireName(), null, null);
        return secret;
    }

    public void revoke() {
        addresses.revoke(user.requireName());
        audit.record("complaints.calendarRevoked", user.requireName(), null, null);
    }

    public Optional<Instant> madeAt() {
        return addresses.madeAt(user.requireName());
    }
}
