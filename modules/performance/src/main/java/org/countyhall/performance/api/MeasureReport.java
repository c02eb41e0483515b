package org.countyhall.performance.api;

import java.util.List;
import java.util.Optional;

import org.countyhall.core.Directorate;

/** What other modules may ask about measures; read-only, each answer one query. */
public interface MeasureReport {

    /** The measures of one directorate, key performance indicators first, in the order of their codes. */
    List<MeasureSummary> ofDirectorate(Directorate directorate);

    /** The measures that a module explains on its pages, in the order of their codes. */
    List<MeasureSummary> ofModule(String module);

    Optional<MeasureSummary> find(String code);

    RagCounts ratingsOf(Directorate directorate);
}
