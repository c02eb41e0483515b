package org.countyhall.integratedcare.domain;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A figure of a day. */
public record Point(LocalDate on, BigDecimal value) {
}
