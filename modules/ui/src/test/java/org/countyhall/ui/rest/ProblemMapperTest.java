package org.countyhall.ui.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.countyhall.core.BadInput;
import org.countyhall.core.EditConflict;
import org.countyhall.core.NotFound;
import org.countyhall.core.RuleBroken;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.Colleagues;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.access.Refused;
import org.countyhall.core.access.Role;
import org.countyhall.ui.fault.Cause;
import org.countyhall.ui.tag.SavedBy;
import org.junit.jupiter.api.Test;

class ProblemMapperTest {

    private static final Colleagues CALLED = new Colleagues() {
        @Override
        public List<CurrentUser> holding(Role role) {
            return List.of();
        }

        @Override
        public Optional<CurrentUser> acting(String account) {
            return Optional.empty();
        }

        @Override
        public Map<String, String> names() {
            return Map.of("a.officer", "A. Officer");
        }
    };

    @Test
    void a_broken_rule_is_409_with_its_key() {
        Problem problem = ProblemMapper.problem(new RuleBroken("core.quarter", 5), true, CALLED);
        assertThat(problem.status()).isEqualTo(409);
        assertThat(problem.json()).contains("\"type\":\"urn:countyhall:core.quarter\"", "\"status\":409", "'5' is not a quarter");
    }

    @Test
    void bad_input_is_400_and_names_the_field() {
        Problem problem = ProblemMapper.problem(new BadInput("points[0].category", "core.required"), true, CALLED);
        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.json()).contains("\"field\":\"points[0].category\"", "urn:countyhall:core.required");
    }

    @Test
    void an_edit_conflict_gives_back_what_is_stored_and_calls_who_saved_it_by_name() {
        Problem problem = ProblemMapper.problem(new EditConflict("a.officer", Map.of("summary", "stored")), true, CALLED);
        assertThat(problem.status()).isEqualTo(409);
        assertThat(problem.json()).contains("urn:countyhall:core.editConflict", "\"saved\":{\"summary\":\"stored\"}", "A. Officer").doesNotContain("a.officer");
    }

    @Test
    void who_saved_it_is_somebody_else_where_nobody_knows_and_an_account_that_is_gone_stays_its_account() {
        assertThat(SavedBy.of(new EditConflict(null, Map.of()), CALLED)).isEqualTo("Somebody else");
        assertThat(SavedBy.of(new EditConflict("", Map.of()), CALLED)).isEqualTo("Somebody else");
        assertThat(SavedBy.of(new EditConflict("b.gone", Map.of()), CALLED)).isEqualTo("b.gone");
    }

    @Test
    void what_is_not_there_does_not_say_what_was_looked_for() {
        assertThat(ProblemMapper.problem(new NotFound("case CMP-23-0440"), true, CALLED).json()).contains("\"status\":404").doesNotContain("CMP");
    }

    @Test
    void nobody_is_asked_to_sign_in_and_somebody_is_refused() {
        assertThat(ProblemMapper.problem(new Refused(Authority.RISK_MANAGE), false, CALLED).status()).isEqualTo(401);
        assertThat(ProblemMapper.problem(new Refused(Authority.RISK_MANAGE), true, CALLED).status()).isEqualTo(403);
    }

    @Test
    void a_fault_tells_its_reference_and_nothing_else() {
        assertThat(Problem.fault("F-23456789").json()).contains("\"reference\":\"F-23456789\"", "\"status\":500");
    }

    @Test
    void a_database_that_does_not_answer_is_503_and_worth_another_try() {
        assertThat(Cause.isDatabaseAway(new IllegalStateException(new SQLNonTransientConnectionException("(conn=71) Connection is closed")))).isTrue();
        assertThat(Cause.isDatabaseAway(new RuntimeException(new SQLException("Error in allocating a connection. Cause: Read timed out")))).isTrue();
        assertThat(Cause.isDatabaseAway(new RuntimeException(new SQLException("Duplicate entry")))).isFalse();
        assertThat(Problem.databaseAway("F-23456789").json()).contains("\"status\":503", "urn:countyhall:core.databaseAway", "F-23456789");
    }

    @Test
    void the_refusal_is_found_inside_what_the_server_wrapped_around_it() {
        RuleBroken broken = new RuleBroken("core.quarter", 5);
        assertThat(Cause.refusal(new IllegalStateException(new RuntimeException(broken)))).containsSame(broken);
        assertThat(Cause.refusal(new IllegalStateException("no"))).isEmpty();
    }

    @Test
    void codes_are_read_and_written_in_camel_case() {
        assertThat(ReadParameters.camelCase("ADULT_SOCIAL_CARE")).isEqualTo("adultSocialCare");
    }
}
