package org.countyhall.integratedcare.api;

import java.time.LocalDate;
import java.util.List;

/** The strategy as it stands: in force or not and why, its outcomes, and the path to its approval. */
public record StrategyOverview(String name, LocalDate baselineOn, String source, boolean inForce, boolean recommended,
        LocalDate recommendedOn, List<Approval> approvals, List<OutcomeLine> outcomes, List<Enabler> enablers, List<Step> path) {

    /** A statutory partner and whether it has approved. */
    public record Approval(String partner, boolean given, LocalDate on) {
    }

    public record Enabler(int number, String title) {
    }

    /** A step as the papers tell it. {@code happensIn} says a month where no day is printed. */
    public record Step(int position, String body, String kind, String partner, LocalDate on, String happensIn, boolean done, String note,
            String source) {
    }

    public long approvalsGiven() {
        return approvals.stream().filter(Approval::given).count();
    }
}
