package org.countyhall.performance.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countyhall.performance.domain.MeasureExamples.assessmentsInTime;

import org.countyhall.core.RuleBroken;
import org.countyhall.performance.domain.Period;
import org.junit.jupiter.api.Test;

class CommentaryBelongsToAFigureTest {

    @Test
    void words_need_a_figure_of_the_same_period() {
        var measure = assessmentsInTime("Q1 2023/24", "66");
        assertThat(CommentaryBelongsToAFigure.check(Period.parse("Q1 2023/24"), measure).label()).isEqualTo("Q1 2023/24");
        assertThat(CommentaryBelongsToAFigure.check(Period.parse("Q1 2023-24"), measure).label()).isEqualTo("Q1 2023/24");
        assertThatThrownBy(() -> CommentaryBelongsToAFigure.check(Period.parse("Q2 2023/24"), measure))
                .isInstanceOf(RuleBroken.class).hasMessage("performance.noFigureToCommentOn");
    }
}
