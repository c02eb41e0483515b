package org.countyhall.finance.application;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.finance.domain.Proposals;
import org.countyhall.finance.domain.WaitingProposal;

/** The proposals that somebody has to take further before they are in the plan. */
@ApplicationScoped
@UseCase(Authority.FINANCE_READ)
@Transactional
public class FindWaitingProposals {

    private static final int MANY = 50;

    @Inject
    Proposals proposals;

    public List<WaitingProposal> all() {
        return proposals.onTheirWay(MANY);
    }
}
