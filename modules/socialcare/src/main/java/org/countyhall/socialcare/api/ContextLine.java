package org.countyhall.socialcare.api;

import java.math.BigDecimal;

/** A figure that helps to read the measures; with unit, period, area and source, since it is not kept up to date. */
public record ContextLine(String theme, String label, BigDecimal value, String unit, String qualifier, String period, String area,
        String source) {
}
