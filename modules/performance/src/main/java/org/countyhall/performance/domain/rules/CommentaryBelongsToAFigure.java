package org.countyhall.performance.domain.rules;

import org.countyhall.core.RuleBroken;
import org.countyhall.performance.domain.Measure;
import org.countyhall.performance.domain.Observation;
import org.countyhall.performance.domain.Period;

/** "Commentary per period" (the rules of the domain, Measures): words explain a figure, so the period must have one. */
public final class CommentaryBelongsToAFigure {

    private CommentaryBelongsToAFigure() {
    }

    /** @return the period as the figure has it */
    public static Period check(Period period, Measure measure) {
        return measure.mainFigures().stream().map(Observation::period).filter(period::sameDaysAs).findFirst()
                .orElseThrow(() -> new RuleBroken("performance.noFigureToCommentOn", measure.code(), period.label()));
    }
}
