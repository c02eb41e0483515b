package org.countyhall.complaints.domain.rules;

import org.countyhall.complaints.domain.letters.LetterKind;
import org.countyhall.complaints.domain.letters.LetterState;
import org.countyhall.complaints.domain.letters.Signature;
import org.countyhall.core.RuleBroken;

/** "Signed by the responsible person" (SI 2009/309, regulation 14(2)): a decision is sent only after its approval. */
public final class DecisionsAreSignedOff {

    private DecisionsAreSignedOff() {
    }

    /** @throws RuleBroken when a decision would go out without approval and signature */
    public static void check(LetterKind kind, LetterState state, Signature signature) {
        if (kind.isDecision() && (state != LetterState.APPROVED || signature == null)) {
            throw new RuleBroken("complaints.letter.notApproved");
        }
    }
}
