package org.countyhall.complaints.application.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.countyhall.complaints.domain.Cabinet;
import org.countyhall.complaints.domain.documents.CheckedFile;
import org.countyhall.complaints.domain.documents.FileCheck;
import org.countyhall.complaints.domain.documents.Spool;
import org.countyhall.complaints.domain.documents.VirusScanner;
import org.countyhall.complaints.domain.mail.Mail;
import org.countyhall.complaints.domain.mail.Mails;
import org.countyhall.core.NotFound;
import org.countyhall.core.RuleBroken;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Opens a file of a mail that is in no case yet, for whoever decides what the mail is. It is looked at first, as a document would be:
 * what it is by its content, and by the virus scanner where there is one.
 */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_WORK)
@Transactional
public class OpenAttachment {

    @Inject
    Mails mails;

    @Inject
    Cabinet cabinet;

    @Inject
    Spool spool;

    @Inject
    VirusScanner scanner;

    @Inject
    Audit audit;

    /** A file that may be given out. */
    public record Opened(String fileName, String contentType, byte[] content) {
    }

    public Opened open(long mailId, int number) {
        Mail mail = mails.find(mailId).orElseThrow(() -> new NotFound("mail"));
        if (mail.of() != null) {
            cabinet.take(mail.of().reference());
        }
        Mails.Part part = mails.parts(mailId).stream().filter(one -> one.number() == number && one.document() == null).findFirst()
                .orElseThrow(() -> new NotFound("file of the mail"));
        byte[] content = mails.content(mailId, number);
        Path file = spool.take(part.name(), new ByteArrayInputStream(content), content.length);
        try {
            CheckedFile checked = FileCheck.of(file, part.name());
            refuseVirus(file, checked.fileName());
            audit.record("complaints.attachmentOpened", "mail " + mailId, null, "file=" + number + " sha256=" + checked.sha256());
            return new Opened(checked.fileName(), checked.kind().contentType(), content);
        } finally {
            spool.discard(file);
        }
    }

    private void refuseVirus(Path file, String name) {
        if (!scanner.isConfigured()) {
            return;
        }
        Optional<String> found;
        try (InputStream content = Files.newInputStream(file)) {
            found = scanner.scan(content);
        } catch (IOException silent) {
            throw new RuleBroken("complaints.attachmentNotScanned", name);
        }
        found.ifPresent(what -> {
            throw new RuleBroken("complaints.attachmentInfected", name, what);
        });
    }
}
