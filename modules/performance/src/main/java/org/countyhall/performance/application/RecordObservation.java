package org.countyhall.performance.application;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.countyhall.core.BadInput;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;
import org.countyhall.performance.domain.FigureReading;
import org.countyhall.performance.domain.Measure;
import org.countyhall.performance.domain.Period;
import org.countyhall.performance.domain.Provenance;

/** The analyst enters the figure of a period that has none yet. */
@ApplicationScoped
@UseCase(Authority.MEASURES_WRITE)
@Transactional
public class RecordObservation {

    @Inject
    MeasureInHand inHand;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** @return the period as it was understood */
    public String record(String code, String period, FigureReading reading, String source) {
        BadInput.required("value", reading.value());
        Measure measure = inHand.take(code);
        Period about = Period.parse(period);
        measure.observe(about, reading, new Provenance(BadInput.required("source", source), inHand.who(), clock.instant()));
        audit.record("performance.observationRecorded", code + " " + about.label(), null, reading.value().toPlainString());
        return about.label();
    }
}
