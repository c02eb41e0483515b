package org.countyhall.integratedcare.domain.rules;

import java.util.ArrayList;
import java.util.List;

import org.countyhall.integratedcare.domain.Definition;
import org.countyhall.integratedcare.domain.DefinitionStatus;
import org.countyhall.integratedcare.domain.Gap;
import org.countyhall.integratedcare.domain.TargetKind;

/**
 * "Some baselines are missing: an indicator can be incomplete and is listed as such": to be followed in figures it needs a
 * definition, a baseline, a target in figures and a year. Source: paper 004, lines 3482 to 3714 ("[%]", "to be added").
 */
public final class IndicatorIsComplete {

    private IndicatorIsComplete() {
    }

    /** What is missing, empty when nothing is. */
    public static List<Gap> gaps(DefinitionStatus status, Definition definition) {
        boolean figures = definition.baseline() != null && definition.target() != null && definition.targetBy() != null
                && definition.unit() != null;
        if (figures) {
            return List.of();
        }
        if (status != DefinitionStatus.STATED) {
            return List.of(Gap.DEFINITION);
        }
        if (definition.kind() == TargetKind.ACTION) {
            return List.of(Gap.FIGURE);
        }
        List<Gap> gaps = new ArrayList<>();
        if (definition.baseline() == null) {
            gaps.add(Gap.BASELINE);
        }
        if (definition.target() == null) {
            gaps.add(definition.kind() == TargetKind.COMPARATOR ? Gap.COMPARATOR_VALUE : Gap.TARGET);
        }
        if (definition.targetBy() == null) {
            gaps.add(Gap.YEAR);
        }
        return gaps;
    }
}
