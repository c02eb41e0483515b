package org.countyhall.complaints.application.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.EventKind;
import org.countyhall.complaints.domain.documents.Document;
import org.countyhall.complaints.domain.documents.Documents;
import org.countyhall.complaints.domain.documents.Spool;
import org.countyhall.complaints.domain.documents.Vault;
import org.countyhall.complaints.domain.documents.VirusScanner;
import org.countyhall.core.NotFound;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Has the virus scanner look at the next document that waits, in a transaction of its own. When the scanner does not answer, the
 * document goes on waiting, unseen; so does one that the scanner does not take, and those behind it have their turn.
 */
@ApplicationScoped
@UseCase(Authority.ADMINISTER)
@Transactional
public class ScanDocuments {

    private static final Logger LOG = Logger.getLogger(ScanDocuments.class.getName());

    @Inject
    Documents documents;

    @Inject
    Vault vault;

    @Inject
    Spool spool;

    @Inject
    VirusScanner scanner;

    @Inject
    Desks desks;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * @param afterId begins behind this document
     * @return the document that had its turn; null when none waits or the scanner does not answer
     */
    public Long next(long afterId) {
        if (!scanner.isConfigured()) {
            return null;
        }
        Document waiting = documents.claimWaiting(afterId).orElse(null);
        return waiting == null || !look(waiting) ? null : waiting.id();
    }

    private boolean look(Document waiting) {
        Path open = spool.take("", InputStream.nullInputStream(), 0);
        try {
            try (OutputStream out = Files.newOutputStream(open)) {
                vault.write(waiting, out);
            }
            Optional<String> found;
            try (InputStream content = Files.newInputStream(open)) {
                found = scanner.scan(content);
            }
            found.ifPresentOrElse(what -> refuse(waiting, what), () -> waiting.foundClean(clock.instant().truncatedTo(ChronoUnit.MICROS)));
            return true;
        } catch (IOException silent) {
            LOG.log(Level.WARNING, "the virus scanner did not look at document {0} ({1}); it waits", new Object[] {waiting.id(), silent.getMessage()});
            return scanner.answers();
        } catch (IllegalStateException | NotFound unreadable) {
            LOG.log(Level.SEVERE, "document {0} cannot be read for the virus scanner: {1}", new Object[] {waiting.id(), unreadable.getMessage()});
            return true;
        } catch (UncheckedIOException noSpace) {
            LOG.log(Level.WARNING, "a document could not be brought to the virus scanner: {0}", noSpace.getMessage());
            return false;
        } finally {
            spool.discard(open);
        }
    }

    private void refuse(Document waiting, String what) {
        waiting.foundBad(what, clock.instant().truncatedTo(ChronoUnit.MICROS));
        vault.discard(waiting);
        Case of = documents.caseOf(waiting);
        of.noted(EventKind.DOCUMENT_REFUSED, desks.today(), String.valueOf(waiting.number()), desks.mine());
        audit.record("complaints.documentRefused", of.reference(), "document=" + waiting.number(), what);
    }
}
