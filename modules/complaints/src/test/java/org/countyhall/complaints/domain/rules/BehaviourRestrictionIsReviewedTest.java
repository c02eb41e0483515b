package org.countyhall.complaints.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countyhall.complaints.domain.Fixtures.day;

import org.junit.jupiter.api.Test;

class BehaviourRestrictionIsReviewedTest {

    @Test
    void is_looked_at_after_it_begins_and_within_twelve_months() {
        assertThatThrownBy(() -> BehaviourRestrictionIsReviewed.check(day("2023-05-02"), day("2023-05-02"))).hasMessage("complaints.behaviourNotReviewed");
        assertThatCode(() -> BehaviourRestrictionIsReviewed.check(day("2023-05-02"), day("2023-05-03"))).doesNotThrowAnyException();
        assertThatCode(() -> BehaviourRestrictionIsReviewed.check(day("2023-05-02"), day("2024-05-02"))).doesNotThrowAnyException();
        assertThatThrownBy(() -> BehaviourRestrictionIsReviewed.check(day("2023-05-02"), day("2024-05-03"))).hasMessage("complaints.behaviourNotReviewed");
    }

    @Test
    void is_due_from_its_day_on() {
        assertThat(BehaviourRestrictionIsReviewed.isDue(day("2023-05-02"), day("2023-05-01"))).isFalse();
        assertThat(BehaviourRestrictionIsReviewed.isDue(day("2023-05-02"), day("2023-05-02"))).isTrue();
        assertThat(BehaviourRestrictionIsReviewed.isDue(null, day("2023-05-02"))).isFalse();
    }
}
