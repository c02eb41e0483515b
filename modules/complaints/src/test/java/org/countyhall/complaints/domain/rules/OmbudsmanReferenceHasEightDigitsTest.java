package org.countyhall.complaints.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class OmbudsmanReferenceHasEightDigitsTest {

    @Test
    void spacing_does_not_matter() {
        assertThat(OmbudsmanReferenceHasEightDigits.written("r", "22006334")).isEqualTo("22 006 334");
        assertThat(OmbudsmanReferenceHasEightDigits.written("r", " 22 006 334 ")).isEqualTo("22 006 334");
        assertThat(OmbudsmanReferenceHasEightDigits.written("r", "22-006-334")).isEqualTo("22 006 334");
    }

    @Test
    void seven_and_nine_digits_and_letters_are_refused() {
        for (String wrong : new String[] {"22 006 33", "22 006 3345", "22 OO6 334", "LGO-22-0001"}) {
            assertThatThrownBy(() -> OmbudsmanReferenceHasEightDigits.written("r", wrong)).as(wrong)
                    .hasMessageContaining("complaints.notAnOmbudsmanReference");
        }
        assertThatThrownBy(() -> OmbudsmanReferenceHasEightDigits.written("r", " ")).hasMessageContaining("core.required");
    }
}
