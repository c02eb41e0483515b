package org.countyhall.performance.domain;

import org.countyhall.core.Directorate;
import org.countyhall.performance.api.Frequency;
import org.countyhall.performance.api.MeasureKind;
import org.countyhall.performance.api.Polarity;
import org.countyhall.performance.api.UnitKind;

/**
 * What a measure measures, and how.
 *
 * @param ownerModule the part of the application whose pages explain it
 * @param mainComponent the row of figures that is rated and charted, since some measures have several
 */
public record MeasureDefinition(String code, String name, MeasureKind kind, Polarity polarity, UnitKind unitKind, String unit,
        Frequency frequency, Directorate directorate, String ownerModule, String owner, String mainComponent) {
}
