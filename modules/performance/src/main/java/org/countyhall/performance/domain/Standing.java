package org.countyhall.performance.domain;

import java.math.BigDecimal;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.countyhall.performance.api.Direction;
import org.countyhall.performance.api.Finality;
import org.countyhall.performance.api.Qualifier;
import org.countyhall.performance.api.Rag;

/**
 * Where a measure stands now: its latest figure, the target in force then, the rating and the direction. Worked out anew with
 * every figure and target, and kept only so that lists can be ordered and filtered by the database.
 */
@Embeddable
public record Standing(
        @Column(name = "latest_value") BigDecimal value,
        @Enumerated(EnumType.STRING) @Column(name = "latest_qualifier") Qualifier qualifier,
        @Enumerated(EnumType.STRING) @Column(name = "latest_finality") Finality finality,
        @Column(name = "latest_period") String period,
        @Column(name = "latest_as_at") LocalDate asAt,
        @Column(name = "latest_target") BigDecimal target,
        @Column(name = "latest_floor") BigDecimal floor,
        @Enumerated(EnumType.STRING) @Column(name = "latest_rag") Rag rag,
        @Enumerated(EnumType.STRING) @Column(name = "latest_direction") Direction direction) {
}
