package org.countyhall.risk.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.countyhall.core.BadInput;
import org.countyhall.core.Directorate;
import org.countyhall.core.EditConflict;
import org.countyhall.core.NotFound;
import org.countyhall.core.access.Refused;
import org.countyhall.core.access.Role;
import org.countyhall.risk.domain.Band;
import org.countyhall.risk.domain.Judgement;
import org.countyhall.testkit.Somebody;
import org.junit.jupiter.api.Test;

class RecordReviewTest {

    private static final Judgement LIKELY_AND_SERIOUS = new Judgement(4, 4, null, "Two routes failed.", LocalDate.of(2024, 4, 4));

    private final Registers registers = new Registers().withCorporateRisk("CRR0057", "ASCH / CYPE");
    private final List<String> audited = new ArrayList<>();

    @Test
    void a_review_is_added_and_written_into_the_trail() {
        reviewing().record("CRR0057", 0, LIKELY_AND_SERIOUS);
        assertThat(registers.withReference("CRR0057").orElseThrow().latest())
                .hasValueSatisfying(latest -> assertThat(latest.band()).contains(Band.HIGH));
        assertThat(audited).containsExactly("risk.riskReviewed CRR0057 likelihood 4, impact 4, score 16, next review 2024-04-04");
        assertThat(registers.touched).hasSize(1);
    }

    @Test
    void who_looked_at_an_older_version_is_told_what_stands_there_now() {
        reviewing().record("CRR0057", 0, LIKELY_AND_SERIOUS);
        assertThatThrownBy(() -> reviewing().record("CRR0057", 7, LIKELY_AND_SERIOUS))
                .isInstanceOfSatisfying(EditConflict.class, conflict -> {
                    assertThat(conflict.savedBy()).isEqualTo("risk.owner");
                    assertThat(conflict.saved()).containsEntry("version", "0").containsEntry("likelihood", "4")
                            .containsEntry("reason", "Two routes failed.").containsEntry("nextReview", "2024-04-04");
                });
    }

    @Test
    void an_owner_of_another_directorate_is_refused_and_one_of_the_two_named_is_not() {
        assertThatThrownBy(() -> reviewing(Directorate.GET).record("CRR0057", 0, LIKELY_AND_SERIOUS)).isInstanceOf(Refused.class);
        reviewing(Directorate.CYPE).record("CRR0057", 0, LIKELY_AND_SERIOUS);
        assertThat(audited).hasSize(1);
    }

    @Test
    void a_risk_of_the_whole_council_is_not_for_somebody_limited_to_a_directorate() {
        Registers council = new Registers().withCorporateRisk("CRR0001", "ALL");
        RecordReview use = reviewing(Directorate.CYPE);
        use.risks = council;
        assertThatThrownBy(() -> use.record("CRR0001", 0, LIKELY_AND_SERIOUS)).isInstanceOf(Refused.class);
    }

    @Test
    void nothing_is_kept_of_a_review_that_is_refused() {
        assertThatThrownBy(() -> reviewing().record("CRR0057", 0, new Judgement(4, 4, null, "", LocalDate.of(2024, 4, 4))))
                .isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> reviewing().record("CRR9999", 0, LIKELY_AND_SERIOUS)).isInstanceOf(NotFound.class);
        assertThat(audited).isEmpty();
    }

    private RecordReview reviewing(Directorate... limitedTo) {
        RecordReview use = new RecordReview();
        use.risks = registers;
        use.user = Somebody.with(Role.RISK_OWNER, limitedTo);
        use.audit = (what, subject, before, after) -> audited.add(what + " " + subject + " " + after);
        use.clock = Clock.fixed(Instant.parse("2024-01-04T12:00:00Z"), ZoneId.of("Europe/London"));
        return use;
    }
}
