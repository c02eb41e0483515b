package org.countyhall.risk.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.access.UseCase;
import org.countyhall.risk.api.RiskLine;
import org.countyhall.risk.api.RiskReadings;

/** Finds risks by words, or by a review that is due. */
@ApplicationScoped
@UseCase(Authority.RISK_READ)
@Transactional
public class FindRisks {

    private static final int DAYS_AHEAD = 14;

    @Inject
    RiskReadings readings;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    public List<RiskLine> withWords(String words, int atMost) {
        return readings.found(words, LocalDate.now(clock), atMost);
    }

    /** Reviews that are overdue or due within two weeks and that one may record, the longest overdue first. */
    public List<RiskLine> toReview(int atMost) {
        LocalDate today = LocalDate.now(clock);
        return readings.reviewsDue(today, today.plusDays(DAYS_AHEAD), user.directorates(Authority.RISK_REVIEW), atMost);
    }
}
