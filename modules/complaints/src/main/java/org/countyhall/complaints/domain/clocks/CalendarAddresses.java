package org.countyhall.complaints.domain.clocks;

import java.time.Instant;
import java.util.Optional;

/** The secret addresses of people's calendars; only the hash of each is kept. */
public interface CalendarAddresses {

    /** In place of the one before, which leads nowhere from now on. */
    void make(String account, String hash, Instant at);

    void revoke(String account);

    /** When the account's address was made; empty when it has none. */
    Optional<Instant> madeAt(String account);

    /** Whose calendar this is; notes that it was read. */
    Optional<String> ownerOf(String hash, Instant readAt);
}
