package org.countyhall.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.countyhall.access.domain.Grant;
import org.countyhall.core.Directorate;
import org.countyhall.core.access.Role;
import org.junit.jupiter.api.Test;

class VouchedTest {

    private static final String ISSUER = "https://id.example";

    @Test
    void is_known_by_the_provider_and_its_unchanging_subject() {
        Vouched vouched = Vouched.from(Map.of("sub", "42", "preferred_username", "jo.bloggs", "name", "Jo Bloggs"), ISSUER, "groups");
        assertThat(vouched).isEqualTo(new Vouched("https://id.example|42", "jo.bloggs", "Jo Bloggs", List.of()));
    }

    @Test
    void holds_the_roles_that_have_a_meaning_here() {
        assertThat(roles(List.of("complaints.officer", "/director:ASCH", "football", "complaints.officer")))
                .containsExactly(Grant.everywhere(Role.COMPLAINTS_OFFICER), new Grant(Role.DIRECTOR, Directorate.ASCH));
    }

    @Test
    void holds_no_role_for_a_directorate_that_does_not_exist_rather_than_for_all() {
        assertThat(roles(List.of("director:NOWHERE", "director:"))).isEmpty();
    }

    @Test
    void finds_roles_in_a_claim_within_a_claim() {
        assertThat(Vouched.roles(Map.of("realm_access", Map.of("roles", List.of("auditor"))), "realm_access.roles"))
                .containsExactly(Grant.everywhere(Role.AUDITOR));
    }

    @Test
    void holds_none_when_the_claim_is_missing() {
        assertThat(Vouched.roles(Map.of(), "groups")).isEmpty();
    }

    private static List<Grant> roles(List<String> groups) {
        return Vouched.roles(Map.of("groups", groups), "groups");
    }
}
