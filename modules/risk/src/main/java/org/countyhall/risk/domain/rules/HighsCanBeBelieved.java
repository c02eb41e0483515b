package org.countyhall.risk.domain.rules;

import java.util.List;
import java.util.Optional;

import org.countyhall.risk.domain.Finding;
import org.countyhall.risk.domain.Standing;

/**
 * "Too many Highs to be believed": where more than half of at least six assessed risks are High, the word no longer sorts them.
 * Source: coherence checks of the risk registers (paper 001 item 29); six and a half are this application's reading.
 */
public final class HighsCanBeBelieved {

    private static final int ENOUGH_TO_JUDGE = 6;

    private HighsCanBeBelieved() {
    }

    public static Optional<Finding> check(List<Standing> register) {
        List<Standing> assessed = register.stream().filter(risk -> risk.band() != null).toList();
        List<String> high = assessed.stream().filter(Standing::isHigh).map(Standing::reference).toList();
        if (assessed.size() < ENOUGH_TO_JUDGE || high.size() * 2 <= assessed.size()) {
            return Optional.empty();
        }
        return Optional.of(new Finding("tooManyHighs", high, List.of(high.size(), assessed.size())));
    }
}
