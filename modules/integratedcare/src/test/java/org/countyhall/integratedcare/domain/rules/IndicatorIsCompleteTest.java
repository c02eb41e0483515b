package org.countyhall.integratedcare.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countyhall.integratedcare.domain.rules.Targets.of;
import static org.countyhall.integratedcare.domain.rules.Targets.smoking;

import java.time.LocalDate;

import org.countyhall.integratedcare.domain.DefinitionStatus;
import org.countyhall.integratedcare.domain.Gap;
import org.countyhall.integratedcare.domain.TargetKind;
import org.junit.jupiter.api.Test;

class IndicatorIsCompleteTest {

    private static final LocalDate BY = LocalDate.of(2028, 12, 31);

    @Test
    void with_baseline_target_and_year_it_is() {
        assertThat(IndicatorIsComplete.gaps(DefinitionStatus.STATED, smoking())).isEmpty();
    }

    @Test
    void a_baseline_printed_as_a_bracket_is_missing() {
        assertThat(IndicatorIsComplete.gaps(DefinitionStatus.STATED, of(TargetKind.LEVEL, null, "5", BY))).containsExactly(Gap.BASELINE);
    }

    @Test
    void a_comparison_lacks_the_figure_of_the_comparator() {
        assertThat(IndicatorIsComplete.gaps(DefinitionStatus.STATED, of(TargetKind.COMPARATOR, null, null, BY)))
                .containsExactly(Gap.BASELINE, Gap.COMPARATOR_VALUE);
    }

    @Test
    void a_trend_without_figures_and_year_lacks_all_three() {
        assertThat(IndicatorIsComplete.gaps(DefinitionStatus.STATED, of(TargetKind.TREND, null, null, null)))
                .containsExactly(Gap.BASELINE, Gap.TARGET, Gap.YEAR);
    }

    @Test
    void an_action_has_no_figure_and_an_announcement_no_definition() {
        assertThat(IndicatorIsComplete.gaps(DefinitionStatus.STATED, of(TargetKind.ACTION, null, null, null))).containsExactly(Gap.FIGURE);
        assertThat(IndicatorIsComplete.gaps(DefinitionStatus.TO_BE_ADDED, of(TargetKind.PLACEHOLDER, null, null, null)))
                .containsExactly(Gap.DEFINITION);
    }
}
