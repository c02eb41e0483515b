package org.countyhall.complaints.persistence.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countyhall.complaints.domain.Fixtures.aCase;
import static org.countyhall.complaints.domain.Fixtures.deskOn;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.CaseEvent;
import org.countyhall.complaints.domain.CasePerson;
import org.countyhall.complaints.domain.Extension;
import org.countyhall.complaints.domain.Point;
import org.countyhall.complaints.domain.documents.CheckedFile;
import org.countyhall.complaints.domain.documents.Document;
import org.countyhall.complaints.domain.documents.DocumentSource;
import org.countyhall.complaints.domain.documents.DocumentStatus;
import org.countyhall.complaints.domain.documents.FileKind;
import org.countyhall.complaints.domain.documents.Making;
import org.countyhall.complaints.domain.documents.MakingKind;
import org.countyhall.complaints.domain.documents.Redaction;
import org.countyhall.testkit.TestDatabase;
import org.junit.jupiter.api.Test;

import jakarta.persistence.EntityManager;

/** Bundles and exports in a real MariaDB: an export is found by every case that it holds, and by its age, while its content is kept. */
class MakingsIT {

    private static final Instant MADE = Instant.parse("2023-05-10T12:00:00Z");

    private static JpaMakings makings(EntityManager em) {
        JpaMakings makings = new JpaMakings();
        makings.em = em;
        return makings;
    }

    private static Making made(EntityManager em, Case of, MakingKind kind, List<String> held) {
        JpaDocuments documents = new JpaDocuments();
        documents.em = em;
        EncryptedVault vault = new EncryptedVault();
        vault.em = em;
        vault.clock = Clock.systemUTC();
        vault.given = Optional.of("a key");
        Document kept = Document.added(of.id(), documents.nextNumber(of.id()), "Kept",
                new CheckedFile(Path.of("spooled"), "kept.zip", FileKind.ZIP, 3, "0".repeat(64)), DocumentSource.EXPORT,
                DocumentStatus.NOT_SCANNED, deskOn("2023-05-10"));
        documents.add(kept);
        vault.put(kept, new ByteArrayInputStream(new byte[3]));
        Making making = Making.asked(of, kind, null, List.of(2, 5), deskOn("2023-05-10"));
        makings(em).add(making);
        making.made(kept.number(), held, MADE);
        return making;
    }

    @Test
    void an_export_is_found_by_every_case_in_it_and_by_its_age() {
        try (TestDatabase database = TestDatabase.with(Case.class, Point.class, CaseEvent.class, Extension.class, CasePerson.class,
                Document.class, Redaction.class, Making.class)) {
            long id = database.inTransaction(em -> {
                Case of = aCase().received("MAK-23-0001");
                em.persist(of);
                em.flush();
                made(em, of, MakingKind.BUNDLE, List.of("MAK-23-0001"));
                return made(em, of, MakingKind.EXPORT, List.of("MAK-23-0001", "MAK-23-0022")).id();
            });
            database.transaction(em -> {
                JpaMakings makings = makings(em);
                assertThat(makings.find(id).orElseThrow().chosen()).containsExactly(2, 5);
                assertThat(makings.exportsHolding("MAK-23-0022")).extracting(Making::id).containsExactly(id);
                assertThat(makings.exportsHolding("MAK-23-002")).isEmpty();
                assertThat(makings.exportsBefore(MADE, 10)).isEmpty();
                assertThat(makings.exportsBefore(MADE.plusSeconds(1), 10)).extracting(Making::id).containsExactly(id);
                Making export = makings.find(id).orElseThrow();
                assertThat(makings.of(export.caseId())).extracting(Making::kind).containsExactly(MakingKind.EXPORT, MakingKind.BUNDLE);
                Document kept = em.createQuery("select d from ComplaintsDocument d where d.caseId = :case and d.number = :number", Document.class)
                        .setParameter("case", export.caseId()).setParameter("number", export.documentNumber()).getSingleResult();
                assertThat(makings.behind(kept)).contains(export);
                kept.remove("sent", deskOn("2023-06-10"));
            });
            database.transaction(em -> assertThat(makings(em).exportsHolding("MAK-23-0001")).as("its content is gone").isEmpty());
        }
    }
}
