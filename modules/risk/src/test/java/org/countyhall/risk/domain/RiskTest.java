package org.countyhall.risk.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.countyhall.core.BadInput;
import org.countyhall.core.money.Money;
import org.junit.jupiter.api.Test;

class RiskTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2024-01-04T12:00:00Z"), ZoneId.of("Europe/London"));
    private static final LocalDate APRIL = LocalDate.of(2024, 4, 4);
    private static final Criteria CRITERIA = Criteria.validFrom("published", LocalDate.of(2023, 4, 1),
            List.of(new BandRange(Band.LOW, 1, 6), new BandRange(Band.MEDIUM, 8, 15), new BandRange(Band.HIGH, 16, 25)));

    @Test
    void a_review_adds_an_assessment_of_today_and_keeps_the_one_before() {
        Risk risk = corporate();
        risk.review(new Judgement(4, 4, null, "Contracts let.", APRIL), CRITERIA, "risk.owner", NOON);
        risk.review(new Judgement(3, 4, null, "Fewer routes.", APRIL), CRITERIA, "risk.owner", NOON);
        assertThat(risk.assessments()).extracting(Assessment::reason).containsExactly("Contracts let.", "Fewer routes.");
        assertThat(risk.latest()).hasValueSatisfying(latest -> {
            assertThat(latest.band()).contains(Band.MEDIUM);
            assertThat(latest.assessedOn()).isEqualTo("2024-01-04");
            assertThat(latest.nextReview()).contains(APRIL);
            assertThat(latest.origin()).isEqualTo(Origin.REVIEW);
        });
    }

    @Test
    void a_corporate_risk_needs_an_impact() {
        refuses("impact", corporate(), new Judgement(4, null, null, "Because.", APRIL));
    }

    @Test
    void six_is_not_a_likelihood() {
        refuses("likelihood", corporate(), new Judgement(6, 4, null, "Because.", APRIL));
        refuses("likelihood", corporate(), new Judgement(0, 4, null, "Because.", APRIL));
        refuses("likelihood", corporate(), new Judgement(null, 4, null, "Because.", APRIL));
    }

    @Test
    void a_review_without_a_reason_or_a_next_date_is_refused() {
        refuses("reason", corporate(), new Judgement(4, 4, null, " ", APRIL));
        refuses("nextReview", corporate(), new Judgement(4, 4, null, "Because.", null));
    }

    @Test
    void a_budget_risk_has_an_amount_and_no_impact() {
        refuses("estimatedMaximum", budget(), new Judgement(4, null, null, "Because.", APRIL));
        refuses("impact", budget(), new Judgement(4, 4, Money.pounds("10000000"), "Because.", APRIL));
        refuses("estimatedMaximum", budget(), new Judgement(4, null, Money.pounds("-1"), "Because.", APRIL));
        Risk risk = budget();
        risk.review(new Judgement(4, null, Money.pounds("10000000"), "Because.", APRIL), CRITERIA, "risk.owner", NOON);
        assertThat(risk.latest()).hasValueSatisfying(latest -> {
            assertThat(latest.rating()).isEmpty();
            assertThat(latest.estimatedMaximum()).contains(Money.pounds("10000000"));
        });
    }

    @Test
    void a_file_may_state_an_amount_alone() {
        Risk risk = budget();
        risk.imported(new Judgement(null, null, Money.pounds("50000000"), "risks.csv", null), CRITERIA, "risk.manager",
                LocalDate.of(2023, 11, 23), NOON);
        assertThat(risk.latest()).hasValueSatisfying(latest -> assertThat(latest.likelihood()).isNull());
    }

    @Test
    void references_follow_the_register() {
        assertThat(budget().register().referenceOf(7)).isEqualTo("BR24-07");
        assertThat(budget().register().referenceOf(118)).isEqualTo("BR24-118");
    }

    private static void refuses(String field, Risk risk, Judgement judgement) {
        assertThatThrownBy(() -> risk.review(judgement, CRITERIA, "risk.owner", NOON))
                .isInstanceOfSatisfying(BadInput.class, bad -> assertThat(bad.field()).isEqualTo(field));
        assertThat(risk.assessments()).isEmpty();
    }

    private static Risk corporate() {
        return Risk.entered(Register.opened("corporate", "Corporate", Level.CORPORATE, Scale.LIKELIHOOD_AND_IMPACT, "CRR",
                LocalDate.of(2023, 11, 23)), "CRR0057", 1, words(), LocalDate.of(2024, 1, 4));
    }

    private static Risk budget() {
        return Risk.entered(Register.opened("budget-2024-25", "Budget", Level.BUDGET, Scale.LIKELIHOOD_AND_AMOUNT, "BR24-",
                LocalDate.of(2023, 11, 23)), "BR24-07", 7, words(), LocalDate.of(2023, 11, 23));
    }

    private static Description words() {
        return new Description("Home To School Transport Pressures", null, false, "CYPE", "Cost.", "Overspend.", null, "Paper 001");
    }
}
