package org.countyhall.complaints.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.countyhall.core.BadInput;
import org.junit.jupiter.api.Test;

class TemplateFieldsAreKnownTest {

    @Test
    void a_field_that_no_case_has_is_refused_at_its_place() {
        assertThatThrownBy(() -> TemplateFieldsAreKnown.check("body", "Dear {{complainant}}, {{shoeSize}} {{Reference}}")).isInstanceOf(BadInput.class)
                .hasMessageContaining("body");
    }

    @Test
    void known_fields_pass() {
        assertThat(TemplateFieldsAreKnown.check("body", "{{complainant}} {{ respondBy }} {{nextStep}}")).contains("respondBy");
    }
}
