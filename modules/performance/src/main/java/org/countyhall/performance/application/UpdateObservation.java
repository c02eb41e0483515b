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

/** The analyst puts a better figure in place of a known one, with the reason; the old one stays on the measure's page. */
@ApplicationScoped
@UseCase(Authority.MEASURES_WRITE)
@Transactional
public class UpdateObservation {

    @Inject
    MeasureInHand inHand;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** @return the period as it was understood */
    public String update(String code, String period, FigureReading reading, String source, String reason) {
        BadInput.required("value", reading.value());
        Measure measure = inHand.take(code);
        Period about = Period.parse(period);
        String before = measure.mainFigures().stream().filter(one -> one.period().sameDaysAs(about)).findFirst()
                .map(one -> one.value().toPlainString()).orElse(null);
        measure.update(about, reading, BadInput.required("reason", reason),
                new Provenance(BadInput.required("source", source), inHand.who(), clock.instant()));
        audit.record("performance.observationUpdated", code + " " + about.label(), before, reading.value().toPlainString());
        return about.label();
    }
}
