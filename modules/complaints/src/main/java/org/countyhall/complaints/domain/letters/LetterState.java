package org.countyhall.complaints.domain.letters;

import static org.countyhall.complaints.domain.letters.LetterAction.*;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.countyhall.core.RuleBroken;

/** Where a letter stands, and the whole table of what may be done there and where that leads. */
public enum LetterState {
    DRAFT, IN_CHECK, IN_APPROVAL, APPROVED, SENT, DISCARDED;

    private static final Map<LetterState, Map<LetterAction, LetterState>> TABLE = new EnumMap<>(Map.of(
            DRAFT, Map.of(EDIT, DRAFT, SUBMIT, IN_CHECK, SEND, SENT, DISCARD, DISCARDED),
            IN_CHECK, Map.of(PASS, IN_APPROVAL, GIVE_BACK, DRAFT, DISCARD, DISCARDED),
            IN_APPROVAL, Map.of(APPROVE, APPROVED, GIVE_BACK, DRAFT, DISCARD, DISCARDED),
            APPROVED, Map.of(SEND, SENT, GIVE_BACK, DRAFT, DISCARD, DISCARDED),
            SENT, Map.of(),
            DISCARDED, Map.of()));

    public boolean allows(LetterAction action) {
        return TABLE.get(this).containsKey(action);
    }

    /** @throws RuleBroken when this cannot be done to a letter that stands here */
    public LetterState after(LetterAction action) {
        return Optional.ofNullable(TABLE.get(this).get(action)).orElseThrow(() -> new RuleBroken("complaints.letter." + switch (this) {
            case SENT -> "sent";
            case DISCARDED -> "discarded";
            default -> action == EDIT ? "underway" : "notNow";
        }));
    }
}
