package org.countyhall.finance.domain;

import java.time.Instant;

import org.countyhall.core.Directorate;
import org.countyhall.core.FinancialYear;

/** A proposal that somebody has to take a step further. */
public record WaitingProposal(FinancialYear year, String reference, String headline, Directorate directorate, ProposalStatus status,
        Instant since, String changedBy) {
}
