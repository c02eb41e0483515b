package org.countyhall.integratedcare.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Whether the strategy is in force, and if not, who still has to act. */
public record StrategyStatus(boolean inForce, boolean recommended, Optional<LocalDate> recommendedOn, List<Approval> approvals) {

    /** What a statutory partner decided. */
    public record Approval(String partner, boolean given, Optional<LocalDate> on) {
    }

    public long given() {
        return approvals.stream().filter(Approval::given).count();
    }
}
