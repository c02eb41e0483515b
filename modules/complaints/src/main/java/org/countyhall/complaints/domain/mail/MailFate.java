package org.countyhall.complaints.domain.mail;

import static org.countyhall.complaints.domain.mail.MailAction.*;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.countyhall.core.RuleBroken;

/** What became of a mail, and the whole table of what somebody may still decide. */
public enum MailFate {
    /** Somebody has to say what it is. */
    WAITING,
    NEW_CASE, JOINED,
    /** A machine's mail, or too much of it: never answered, no case. */
    SET_ASIDE,
    /** Not taken in, only noted. */
    REFUSED,
    IGNORED;

    private static final Map<MailFate, Map<MailAction, MailFate>> TABLE = new EnumMap<>(Map.of(
            WAITING, Map.of(MAKE_CASE, NEW_CASE, ATTACH, JOINED, IGNORE, IGNORED),
            SET_ASIDE, Map.of(MAKE_CASE, NEW_CASE, ATTACH, JOINED, IGNORE, IGNORED),
            IGNORED, Map.of(MAKE_CASE, NEW_CASE, ATTACH, JOINED),
            REFUSED, Map.of(IGNORE, IGNORED),
            NEW_CASE, Map.of(),
            JOINED, Map.of()));

    public boolean allows(MailAction action) {
        return TABLE.get(this).containsKey(action);
    }

    /** @throws RuleBroken when it is decided already */
    public MailFate after(MailAction action) {
        return Optional.ofNullable(TABLE.get(this).get(action)).orElseThrow(() -> new RuleBroken(
                this == REFUSED ? "complaints.mail.notTakenIn" : "complaints.mail.decided"));
    }
}
