package org.countyhall.access.application;

import java.util.List;

import org.countyhall.access.domain.AccountRow;
import org.countyhall.access.domain.Grant;
import org.countyhall.access.domain.Origin;
import org.countyhall.access.domain.TokenSummary;

/** Everything an administrator sees of one account. */
public record AccountCard(String name, String displayName, Origin origin, AccountRow.State state, int failedAttempts,
        List<Grant> grants, List<TokenSummary> tokens) {
}
