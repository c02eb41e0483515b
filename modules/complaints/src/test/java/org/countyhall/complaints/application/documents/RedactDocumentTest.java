package org.countyhall.complaints.application.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countyhall.complaints.domain.Fixtures.aCase;
import static org.countyhall.complaints.domain.Fixtures.deskOn;

import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.countyhall.complaints.application.Office;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.documents.CheckedFile;
import org.countyhall.complaints.domain.documents.Document;
import org.countyhall.complaints.domain.documents.DocumentSource;
import org.countyhall.complaints.domain.documents.DocumentStatus;
import org.countyhall.complaints.domain.documents.Documents;
import org.countyhall.complaints.domain.documents.FileKind;
import org.countyhall.complaints.domain.documents.Redaction;
import org.countyhall.core.BadInput;
import org.junit.jupiter.api.Test;

/** The log of what is blacked out is whole or refused: a line that was begun is never left out in silence. */
class RedactDocumentTest {

    private static final RedactDocument.Line BLANK = new RedactDocument.Line(" ", "", null, null);

    private final Office office = Office.on("2023-05-10");
    private final RedactDocument redact = new RedactDocument();

    RedactDocumentTest() throws ReflectiveOperationException {
        Case found = aCase().received("CMP-23-0001");
        Field id = Case.class.getSuperclass().getDeclaredField("id");
        id.setAccessible(true);
        id.set(found, 7L);
        office.cases.add(found);
        Document kept = Document.added(7, 3, "Notes", new CheckedFile(Path.of("spooled"), "notes.pdf", FileKind.PDF, 10, "0".repeat(64)),
                DocumentSource.UPLOAD, DocumentStatus.NOT_SCANNED, deskOn("2023-05-10"));
        redact.cabinet = office.cabinet();
        redact.documents = (Documents) Proxy.newProxyInstance(Documents.class.getClassLoader(), new Class<?>[] {Documents.class},
                (proxy, method, given) -> Optional.of(kept));
    }

    private String fieldAtFault(RedactDocument.Line... log) {
        try {
            redact.add("CMP-23-0001", 3, null, List.of(log));
            return "none";
        } catch (BadInput bad) {
            return bad.field();
        }
    }

    @Test
    void the_field_that_is_missing_is_named() {
        assertThat(fieldAtFault(new RedactDocument.Line("Page 1", null, null, null))).isEqualTo("log[0].what");
        assertThat(fieldAtFault(BLANK, new RedactDocument.Line("Page 1", "A name", null, null))).isEqualTo("log[1].exemption");
        assertThat(fieldAtFault(new RedactDocument.Line("Page 1", "A name", "boredom", null))).isEqualTo("log[0].exemption");
        assertThat(fieldAtFault(new RedactDocument.Line("Page 1", "A name", "thirdParty", "She did not agree"), BLANK,
                new RedactDocument.Line(null, null, "thirdParty", null))).isEqualTo("log[2].place");
    }

    @Test
    void a_log_that_nobody_would_read_is_refused_before_its_lines_are() {
        RedactDocument.Line[] log = new RedactDocument.Line[Redaction.MOST_LINES + 1];
        Arrays.fill(log, new RedactDocument.Line("Page 1", null, null, null));
        assertThat(fieldAtFault(log)).isEqualTo("log");
        assertThat(fieldAtFault(Arrays.copyOf(log, Redaction.MOST_LINES))).isEqualTo("log[0].what");
    }

    @Test
    void a_copy_without_a_log_is_refused_at_its_first_line() {
        assertThat(fieldAtFault(BLANK, BLANK)).isEqualTo("log[0].place");
    }
}
