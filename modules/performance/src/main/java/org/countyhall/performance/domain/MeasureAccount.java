package org.countyhall.performance.domain;

import java.util.List;

import org.countyhall.performance.api.Frequency;
import org.countyhall.performance.api.MeasureSummary;

/**
 * Everything there is to say about one measure today: what it is, its figures with their ratings, both engines' view of its
 * direction, the commentaries, the figures that were replaced, and how the papers' statements compare.
 *
 * @param enginesAgree false when the regression line and the control chart judge differently
 */
public record MeasureAccount(MeasureSummary summary, Definition definition, List<TargetLine> targets, List<FigureLine> figures,
        List<FigureLine> others, TrendLine trend, ControlChart controlChart, boolean enginesAgree, List<CommentaryLine> commentaries,
        List<RevisionLine> revisions, List<PaperCheck> checks) {

    /** What is fixed about the measure. */
    public record Definition(Frequency frequency, int arrearsPeriods, String arrearsReason, boolean betterCareFund,
            String riskReferences, String mainComponent, String source) {
    }
}
