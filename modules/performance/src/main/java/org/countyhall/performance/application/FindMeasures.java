package org.countyhall.performance.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;
import org.countyhall.performance.api.MeasureSummary;
import org.countyhall.performance.domain.Measures;

/** The list of measures, a page at a time. */
@ApplicationScoped
@UseCase(Authority.MEASURES_READ)
@Transactional
public class FindMeasures {

    @Inject
    Measures measures;

    public Rows<MeasureSummary> list(TableQuery query) {
        return measures.list(query);
    }
}
