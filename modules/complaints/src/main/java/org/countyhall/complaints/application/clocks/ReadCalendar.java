package org.countyhall.complaints.application.clocks;

import java.time.Clock;
import java.util.List;

import org.countyhall.complaints.api.CaseSummary;
import org.countyhall.complaints.application.SeeMyCases;
import org.countyhall.complaints.domain.SecretLink;
import org.countyhall.complaints.domain.clocks.CalendarAddresses;
import org.countyhall.core.NotFound;
import org.countyhall.core.access.ActingAs;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.Colleagues;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.access.UseCase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * The due dates behind a secret address, for a calendar program that cannot sign in. What it gets is what the owner may see at
 * this moment: an account that was switched off, or lost its role, has no calendar any more.
 */
@ApplicationScoped
@UseCase(Authority.ANYBODY)
@Transactional
public class ReadCalendar {

    @Inject
    CalendarAddresses addresses;

    @Inject
    Colleagues colleagues;

    @Inject
    SeeMyCases cases;

    @Inject
    Clock clock;

    /** @throws NotFound for an address that leads nowhere, whatever the reason */
    public List<CaseSummary> behind(String token) {
        SecretLink secret = new SecretLink(token);
        if (!secret.isWellFormed()) {
            throw new NotFound("calendar");
        }
        CurrentUser owner = addresses.ownerOf(secret.hash(), clock.instant()).flatMap(colleagues::acting)
                .filter(person -> person.may(Authority.COMPLAINTS_READ)).orElseThrow(() -> new NotFound("calendar"));
        return ActingAs.as(owner, () -> cases.open()).stream()
                .filter(row -> row.nextDue() != null && row.officer() != null).toList();
    }
}
