package org.countyhall.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;

import org.countyhall.access.domain.Grant;
import org.countyhall.access.domain.Person;
import org.countyhall.access.domain.Scope;
import org.countyhall.access.web.MeResource.Me;
import org.countyhall.core.Directorate;
import org.countyhall.core.access.Role;
import org.junit.jupiter.api.Test;

/** Whoever asks who they are is told what they may do where, so that no reader has to guess what a missing limit means. */
class MeResourceTest {

    private static Me me(Scope scope, Grant... grants) {
        return Me.of(new Person("jo.bloggs", "Jo Bloggs", List.of(grants), scope, 1));
    }

    @Test
    void a_role_of_one_directorate_beside_one_of_all_says_which_is_which() {
        Me both = me(Scope.ALL, new Grant(Role.COMPLAINTS_OFFICER, Directorate.ASCH), Grant.everywhere(Role.MEMBER));
        assertThat(both.roles()).containsExactly("complaints.officer", "member");
        assertThat(both.authorities().get("complaintsWork")).containsExactly("ASCH");
        assertThat(both.authorities().get("riskRead")).containsExactlyElementsOf(Arrays.stream(Directorate.values()).map(Enum::name).toList());
        assertThat(both.authorities()).doesNotContainKeys("complaintsManage", "anybody", "signedIn");
    }

    @Test
    void a_token_for_reading_names_nothing_that_changes_something() {
        assertThat(me(Scope.READ, Grant.everywhere(Role.COMPLAINTS_OFFICER)).authorities()).containsKey("complaintsRead")
                .doesNotContainKeys("complaintsWork", "importFiles");
    }
}
