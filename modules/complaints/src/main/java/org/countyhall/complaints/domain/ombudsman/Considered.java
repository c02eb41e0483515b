package org.countyhall.complaints.domain.ombudsman;

import java.time.LocalDate;
import java.util.List;

import org.countyhall.core.Directorate;
import org.countyhall.core.money.Money;

/**
 * An Ombudsman case as the figures of a year need it.
 *
 * @param decision null while it is not decided
 * @param problems codes of the problem categories for which it was upheld
 */
public record Considered(String reference, String theirReference, LocalDate receivedOn, LocalDate decidedOn, OmbudsmanDecision decision,
        String topic, String team, Directorate directorate, boolean remediedBefore, List<String> problems, List<Action> actions) {

    /** One recommendation. */
    public record Action(String category, Money amount, LocalDate dueOn, LocalDate doneOn, boolean refused) {
    }

    public Considered {
        problems = List.copyOf(problems);
        actions = List.copyOf(actions);
    }

    /** What the council is held to, wherever it is counted: a recommendation that it refused is neither done nor late. */
    List<Action> accepted() {
        return actions.stream().filter(action -> !action.refused()).toList();
    }
}
