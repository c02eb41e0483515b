package org.countyhall.socialcare.application;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.countyhall.core.Directorate;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.performance.api.MeasureReport;
import org.countyhall.performance.api.MeasureSummary;
import org.countyhall.performance.api.RagCounts;

/** The measures of adult social care, as the measure engine reports them. */
@ApplicationScoped
@UseCase(Authority.SOCIALCARE_READ)
@Transactional
public class ReadMeasuresOfSocialCare {

    @Inject
    MeasureReport measures;

    public List<MeasureSummary> all() {
        return measures.ofModule("socialcare");
    }

    public RagCounts ratings() {
        return measures.ratingsOf(Directorate.ASCH);
    }
}
