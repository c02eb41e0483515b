package org.countyhall.complaints.domain.mail;

import java.util.Optional;

/** The complaints team's own address, and the form of it that an answer to one letter comes to: {@code complaints+TOKEN@…}. */
public interface OwnAddress {

    /** Whether mail from there is the council's own. */
    boolean is(String address);

    /** Empty while the team has no mailbox that is read. */
    Optional<String> withToken(String token);

    /** The word between plus and at sign of an own address. */
    Optional<String> tokenIn(String address);
}
