package org.countyhall.integratedcare.domain.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.countyhall.integratedcare.domain.StepKind;
import org.countyhall.integratedcare.domain.StrategyStatus;
import org.countyhall.integratedcare.domain.StrategyStatus.Approval;

/**
 * "Approval by all the three statutory partners will be required before the strategy can be implemented", subject to the
 * partnership's recommendation. A step that is planned does not count, nor does what was decided on the interim strategy.
 * Source: paper 004, lines 3020 to 3022; paper 001, lines 264 and 288.
 */
public final class StrategyIsInForce {

    private StrategyIsInForce() {
    }

    /** A step as the papers tell it; partner is set for an approval. */
    public record Step(StepKind kind, String partner, LocalDate on, boolean done) {
    }

    /** @param statutoryPartners names of all who have to approve */
    public static StrategyStatus of(List<String> statutoryPartners, List<Step> path) {
        Optional<Step> recommended = path.stream().filter(step -> step.done() && step.kind() == StepKind.RECOMMEND).findFirst();
        List<Approval> approvals = statutoryPartners.stream().map(partner -> approval(partner, path)).toList();
        boolean inForce = recommended.isPresent() && !approvals.isEmpty() && approvals.stream().allMatch(Approval::given);
        return new StrategyStatus(inForce, recommended.isPresent(), recommended.map(Step::on), approvals);
    }

    private static Approval approval(String partner, List<Step> path) {
        return path.stream().filter(step -> step.kind() == StepKind.APPROVE && step.done() && partner.equals(step.partner())).findFirst()
                .map(step -> new Approval(partner, true, Optional.ofNullable(step.on())))
                .orElse(new Approval(partner, false, Optional.empty()));
    }
}
