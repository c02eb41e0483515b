package org.countyhall.integratedcare.domain.rules;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.countyhall.integratedcare.domain.Aim;
import org.countyhall.integratedcare.domain.Definition;
import org.countyhall.integratedcare.domain.Operator;
import org.countyhall.integratedcare.domain.Point;
import org.countyhall.integratedcare.domain.TargetKind;

/** Indicators of the strategy for the tests of its rules. */
final class Targets {

    static final LocalDate DRAFT = LocalDate.of(2023, 10, 26);

    private Targets() {
    }

    /** From 10.2% to no more than 6% by 2028/29. */
    static Definition smoking() {
        return level(Aim.REDUCE, "10.2", Operator.AT_MOST, "6", "2028/29", LocalDate.of(2029, 3, 31));
    }

    /** From 49% to at least 60% by 2028. */
    static Definition appointments() {
        return level(Aim.INCREASE, "49", Operator.AT_LEAST, "60", "2028", LocalDate.of(2028, 12, 31));
    }

    static Definition level(Aim aim, String baseline, Operator operator, String target, String year, LocalDate by) {
        return new Definition(TargetKind.LEVEL, aim, number(baseline), operator, number(target), "percent of people", year, by, null);
    }

    static Definition of(TargetKind kind, String baseline, String target, LocalDate by) {
        return new Definition(kind, null, number(baseline), null, number(target), "percent of people", null, by, null);
    }

    static Point on(String day, String value) {
        return new Point(LocalDate.parse(day), number(value));
    }

    static BigDecimal number(String value) {
        return value == null ? null : new BigDecimal(value);
    }
}
