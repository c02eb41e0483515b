package org.countyhall.integratedcare.domain;

import java.math.BigDecimal;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What an indicator is to reach: from which baseline, which figure, by when. Each part may be missing.
 *
 * @param targetYear as the strategy writes it, a calendar year or a financial one: {@code 2028} or {@code 2028/29}
 * @param targetBy its last day
 */
@Embeddable
public record Definition(
        @Enumerated(EnumType.STRING) @Column(name = "kind") TargetKind kind,
        @Enumerated(EnumType.STRING) @Column(name = "direction") Aim aim,
        @Column(name = "baseline", precision = 12, scale = 3) BigDecimal baseline,
        @Enumerated(EnumType.STRING) @Column(name = "operator") Operator operator,
        @Column(name = "target", precision = 12, scale = 3) BigDecimal target,
        @Column(name = "unit") String unit,
        @Column(name = "target_year") String targetYear,
        @Column(name = "target_by") LocalDate targetBy,
        @Column(name = "comparator") String comparator) {

    public boolean isPercentage() {
        return unit != null && unit.startsWith("percent");
    }

    /** The same with what the strategy lead added. */
    Definition completed(BigDecimal newBaseline, BigDecimal newTarget, String newYear, LocalDate newBy, String newUnit) {
        return new Definition(kind, newTarget.compareTo(newBaseline) < 0 ? Aim.REDUCE : Aim.INCREASE, newBaseline, operator, newTarget,
                newUnit, newYear, newBy, comparator);
    }
}
