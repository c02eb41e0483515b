package org.countyhall.complaints.domain.rules;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.countyhall.core.BadInput;
import org.junit.jupiter.api.Test;

class RefusalNamesTheOmbudsmanTest {

    @Test
    void a_refusal_has_a_reason_words_and_the_ombudsman() {
        assertThatCode(() -> RefusalNamesTheOmbudsman.check("outOfTime", "Four years ago", true)).doesNotThrowAnyException();
        assertThatThrownBy(() -> RefusalNamesTheOmbudsman.check("outOfTime", "Four years ago", false)).hasMessage("complaints.refusalNamesTheOmbudsman");
        assertThatThrownBy(() -> RefusalNamesTheOmbudsman.check(null, "Four years ago", true)).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> RefusalNamesTheOmbudsman.check("outOfTime", " ", true)).isInstanceOf(BadInput.class);
    }
}
