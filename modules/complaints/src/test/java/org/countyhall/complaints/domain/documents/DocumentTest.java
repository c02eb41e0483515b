package org.countyhall.complaints.domain.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countyhall.complaints.domain.Fixtures.deskOn;

import java.nio.file.Path;

import org.countyhall.core.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentTest {

    private static Document of(int number, DocumentSource source) {
        return Document.added(7, number, "Notes", new CheckedFile(Path.of("spooled"), "notes.pdf", FileKind.PDF, 10, "0".repeat(64)), source,
                DocumentStatus.NOT_SCANNED, deskOn("2023-05-10"));
    }

    @ParameterizedTest
    @EnumSource(names = {"BUNDLE", "EXPORT"})
    void what_the_application_put_together_is_made_anew_and_neither_replaced_nor_redacted(DocumentSource own) {
        Document made = of(1, own);
        assertThatThrownBy(() -> of(2, DocumentSource.UPLOAD).replaces(made)).isInstanceOf(RuleBroken.class).hasMessage("complaints.documentMadeHere");
        assertThatThrownBy(() -> of(2, DocumentSource.REDACTION).redacts(made)).isInstanceOf(RuleBroken.class).hasMessage("complaints.documentMadeHere");
    }

    @Test
    void what_came_in_has_editions_and_redacted_copies() {
        Document letter = of(1, DocumentSource.LETTER);
        Document newer = of(2, DocumentSource.UPLOAD);
        newer.replaces(letter);
        assertThat(newer.edition()).isEqualTo(2);
        Document copy = of(3, DocumentSource.REDACTION);
        copy.redacts(newer);
        assertThat(copy.redactedCopyOf()).isEqualTo(2);
        assertThatThrownBy(() -> of(4, DocumentSource.REDACTION).redacts(copy)).isInstanceOf(RuleBroken.class);
    }
}
