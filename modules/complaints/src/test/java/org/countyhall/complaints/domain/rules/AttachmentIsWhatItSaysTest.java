package org.countyhall.complaints.domain.rules;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;

import org.countyhall.complaints.domain.documents.FileKind;
import org.countyhall.core.BadInput;
import org.junit.jupiter.api.Test;

class AttachmentIsWhatItSaysTest {

    @Test
    void content_and_name_agree() {
        assertThatCode(() -> AttachmentIsWhatItSays.check("letter.pdf", FileKind.PDF, Optional.of(FileKind.PDF), "application/pdf"))
                .doesNotThrowAnyException();
    }

    @Test
    void a_picture_that_calls_itself_a_letter_is_refused() {
        assertThatThrownBy(() -> AttachmentIsWhatItSays.check("letter.pdf", FileKind.PDF, Optional.of(FileKind.PNG), "image/png"))
                .isInstanceOf(BadInput.class).hasMessageContaining("attachmentNotWhatItSays");
    }

    @Test
    void a_program_that_calls_itself_a_letter_is_refused() {
        assertThatThrownBy(() -> AttachmentIsWhatItSays.check("letter.pdf", FileKind.PDF, Optional.empty(), "application/x-msdownload"))
                .isInstanceOf(BadInput.class);
    }
}
