package org.countyhall.finance.domain.rules;

import org.countyhall.core.money.Money;

/**
 * "Plans are shown in £000s to one decimal, reports in £m to one": a figure is rounded once, when it is shown, half up, and never
 * added up again (design, domain, Numbers; paper 004, paragraph 6.14 against Appendix A, line 742).
 */
public record RoundOnOutput(Money exact) {

    /** Whether a report that says so many millions says the same as the exact figure. */
    public boolean isSaidAs(Money statedInMillions) {
        return exact.inMillions().compareTo(statedInMillions.inMillions()) == 0;
    }
}
