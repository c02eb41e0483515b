package org.countyhall.performance.application;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.access.UseCase;
import org.countyhall.performance.api.MeasureSummary;
import org.countyhall.performance.domain.Measures;

/** What waits for the performance analyst: measures whose latest figure nobody has commented on. */
@ApplicationScoped
@UseCase(Authority.MEASURES_WRITE)
@Transactional
public class FindMeasuresWithoutCommentary {

    @Inject
    Measures measures;

    @Inject
    CurrentUser user;

    public List<MeasureSummary> mine() {
        return measures.withoutCommentary().stream()
                .filter(measure -> user.mayIn(Authority.MEASURES_WRITE, measure.directorate())).toList();
    }
}
