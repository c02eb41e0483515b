package org.countyhall.risk.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.countyhall.core.NotFound;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;
import org.countyhall.risk.api.Matrix;
import org.countyhall.risk.api.RegisterSummary;
import org.countyhall.risk.api.RiskChange;
import org.countyhall.risk.api.RiskLine;
import org.countyhall.risk.api.RiskReadings;
import org.countyhall.risk.domain.BeforeTheMeeting;
import org.countyhall.risk.domain.Finding;
import org.countyhall.risk.domain.Standings;

/** One register as at a day: how many risks stand where, what does not fit together, what changed, and its list. */
@ApplicationScoped
@UseCase(Authority.RISK_READ)
@Transactional
public class ReadRegister {

    @Inject
    RiskReadings readings;

    @Inject
    Standings standings;

    @Inject
    Clock clock;

    /** @param asAt the day, today when empty; a day that is still to come counts as today */
    public RegisterSummary summary(String code, LocalDate asAt) {
        return Optional.ofNullable(code).flatMap(one -> readings.register(one, dayOf(asAt))).orElseThrow(() -> new NotFound("register " + code));
    }

    public Matrix matrix(String code, LocalDate asAt) {
        return readings.matrix(code, dayOf(asAt));
    }

    public List<Finding> beforeTheMeeting(String code, LocalDate asAt) {
        return BeforeTheMeeting.look(standings.of(code, dayOf(asAt)), dayOf(asAt));
    }

    public List<RiskChange> changes(String code, LocalDate since, LocalDate asAt) {
        return readings.changes(code, since, dayOf(asAt));
    }

    public Rows<RiskLine> risks(String code, LocalDate asAt, TableQuery query) {
        return readings.lines(code, dayOf(asAt), query);
    }

    private LocalDate dayOf(LocalDate asAt) {
        LocalDate today = LocalDate.now(clock);
        return Optional.ofNullable(asAt).filter(day -> day.isBefore(today)).orElse(today);
    }
}
