package org.countyhall.performance.application;

import java.math.BigDecimal;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.countyhall.core.BadInput;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;
import org.countyhall.performance.domain.Measure;

/** A new target and floor for a measure from a day on; ratings of earlier periods do not move. */
@ApplicationScoped
@UseCase(Authority.MEASURES_WRITE)
@Transactional
public class SetTarget {

    @Inject
    MeasureInHand inHand;

    @Inject
    Audit audit;

    public String set(String code, BigDecimal target, BigDecimal floor, LocalDate from, String source) {
        BadInput.required("target", target);
        BadInput.required("floor", floor);
        BadInput.required("validFrom", from);
        Measure measure = inHand.take(code);
        measure.aimAt(target, floor, from, BadInput.required("source", source));
        audit.record("performance.targetSet", code, null, from + ": " + target.toPlainString() + " / " + floor.toPlainString());
        return code;
    }
}
