package org.countyhall.complaints.application.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.countyhall.complaints.application.Office;
import org.countyhall.complaints.domain.documents.SampleFiles;
import org.countyhall.complaints.domain.documents.Spool;
import org.countyhall.complaints.domain.documents.VirusScanner;
import org.countyhall.complaints.domain.mail.IncomingMail;
import org.countyhall.complaints.domain.mail.Mail;
import org.countyhall.complaints.domain.mail.MailFate;
import org.countyhall.complaints.domain.mail.MailReason;
import org.countyhall.complaints.domain.mail.Post;
import org.countyhall.complaints.domain.mail.Sorted;
import org.countyhall.core.BadInput;
import org.countyhall.core.NotFound;
import org.countyhall.core.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of a mail that is in no case opens for who triages it, after it was looked at; nothing lies about afterwards. */
class OpenAttachmentTest {

    @TempDir
    Path folder;

    private final Office office = Office.on("2023-05-09");
    private final Pigeonholes mails = new Pigeonholes();
    private final OpenAttachment open = new OpenAttachment();
    private Optional<String> virus = Optional.empty();
    private boolean silent;

    @BeforeEach
    void aMailThatWaits() {
        IncomingMail came = Post.aMail().withFile("statement.pdf", new String(SampleFiles.pdf(1, null), StandardCharsets.ISO_8859_1)).came();
        List<IncomingMail.File> files = List.of(new IncomingMail.File("statement.pdf", "application/pdf", SampleFiles.pdf(1, null)),
                new IncomingMail.File("invoice.pdf", "application/pdf", SampleFiles.text("MZ this is no PDF")));
        mails.add(Mail.taken(came, new Sorted(MailFate.WAITING, MailReason.REFERENCE_ALONE, null, null), Instant.parse("2023-05-09T10:00:00Z")), files);
        open.mails = mails;
        open.cabinet = office.cabinet();
        open.audit = office.audit;
        open.spool = new Spool() {
            @Override
            public Path take(String fileName, InputStream content, long atMost) {
                try {
                    Path file = Files.createTempFile(folder, "mail", ".part");
                    Files.write(file, content.readAllBytes());
                    return file;
                } catch (IOException full) {
                    throw new UncheckedIOException(full);
                }
            }

            @Override
            public void discard(Path file) {
                assertThat(file.toFile().delete()).isTrue();
            }
        };
        open.scanner = new VirusScanner() {
            @Override
            public boolean isConfigured() {
                return true;
            }

            @Override
            public boolean answers() {
                return !silent;
            }

            @Override
            public Optional<String> scan(InputStream content) throws IOException {
                if (silent) {
                    throw new IOException("nobody there");
                }
                return virus;
            }
        };
    }

    @Test
    void it_is_given_out_and_that_is_written_down() {
        OpenAttachment.Opened opened = open.open(0, 1);
        assertThat(opened.fileName()).isEqualTo("statement.pdf");
        assertThat(opened.contentType()).isEqualTo("application/pdf");
        assertThat(office.trail).containsExactly("complaints.attachmentOpened mail 0");
        assertThat(folder.toFile().list()).isEmpty();
    }

    @Test
    void what_is_not_what_it_says_or_has_a_virus_or_was_not_looked_at_is_not() {
        assertThatThrownBy(() -> open.open(0, 2)).isInstanceOf(BadInput.class);
        virus = Optional.of("Eicar-Test");
        assertThatThrownBy(() -> open.open(0, 1)).isInstanceOf(RuleBroken.class);
        silent = true;
        assertThatThrownBy(() -> open.open(0, 1)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> open.open(0, 3)).isInstanceOf(NotFound.class);
        assertThat(office.trail).isEmpty();
        assertThat(folder.toFile().list()).isEmpty();
    }
}
