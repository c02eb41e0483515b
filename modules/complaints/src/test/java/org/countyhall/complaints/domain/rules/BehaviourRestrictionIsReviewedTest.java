package org.countyhall.complaints.domain.rules;

import static org.countyhall.complaints.domain.Fixtures.deskOn;
import static org.countyhall.complaints.domain.Fixtures.deskWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countyhall.complaints.domain.Fixtures.day;

import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.deadlines.Limit;
import org.junit.jupiter.api.Test;

class BehaviourRestrictionIsReviewedTest {

    private static final Desk DESK = deskOn("2023-05-02");

    @Test
    void is_looked_at_after_it_begins_and_within_twelve_months() {
        assertThatThrownBy(() -> BehaviourRestrictionIsReviewed.check(day("2023-05-02"), day("2023-05-02"), DESK)).hasMessage("complaints.behaviourNotReviewed");
        assertThatCode(() -> BehaviourRestrictionIsReviewed.check(day("2023-05-02"), day("2023-05-03"), DESK)).doesNotThrowAnyException();
        assertThatCode(() -> BehaviourRestrictionIsReviewed.check(day("2023-05-02"), day("2024-05-02"), DESK)).doesNotThrowAnyException();
        assertThatThrownBy(() -> BehaviourRestrictionIsReviewed.check(day("2023-05-02"), day("2024-05-03"), DESK)).hasMessage("complaints.behaviourNotReviewed");
    }

    @Test
    void a_council_that_looks_sooner_says_from_when() {
        assertThatCode(() -> BehaviourRestrictionIsReviewed.check(day("2023-05-02"), day("2023-11-03"),
                deskWith(Limit.BEHAVIOUR_REVIEW_MONTHS, 6, "2023-05-03", "2023-05-02"))).doesNotThrowAnyException();
        assertThatThrownBy(() -> BehaviourRestrictionIsReviewed.check(day("2023-05-02"), day("2023-11-03"),
                deskWith(Limit.BEHAVIOUR_REVIEW_MONTHS, 6, "2023-05-03", "2023-05-03"))).hasMessage("complaints.behaviourNotReviewed");
        assertThat(BehaviourRestrictionIsReviewed.months(deskWith(Limit.BEHAVIOUR_REVIEW_MONTHS, 6, "2023-05-03", "2023-05-03"))).isEqualTo(6);
    }

    @Test
    void is_due_from_its_day_on() {
        assertThat(BehaviourRestrictionIsReviewed.isDue(day("2023-05-02"), day("2023-05-01"))).isFalse();
        assertThat(BehaviourRestrictionIsReviewed.isDue(day("2023-05-02"), day("2023-05-02"))).isTrue();
        assertThat(BehaviourRestrictionIsReviewed.isDue(null, day("2023-05-02"))).isFalse();
    }
}
