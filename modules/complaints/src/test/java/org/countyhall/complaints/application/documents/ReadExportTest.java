package org.countyhall.complaints.application.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countyhall.complaints.domain.Fixtures.aCase;
import static org.countyhall.complaints.domain.Fixtures.deskOn;

import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.countyhall.complaints.application.Office;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.documents.CheckedFile;
import org.countyhall.complaints.domain.documents.Document;
import org.countyhall.complaints.domain.documents.DocumentSource;
import org.countyhall.complaints.domain.documents.DocumentStatus;
import org.countyhall.complaints.domain.documents.Documents;
import org.countyhall.complaints.domain.documents.FileKind;
import org.countyhall.complaints.domain.documents.Making;
import org.countyhall.complaints.domain.documents.MakingKind;
import org.countyhall.complaints.domain.documents.MakingState;
import org.countyhall.complaints.domain.documents.Makings;
import org.countyhall.core.Directorate;
import org.countyhall.core.NotFound;
import org.countyhall.core.RuleBroken;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.access.PersonAtWork;
import org.countyhall.core.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A subject access export holds several cases: whoever may not open one of them does not open it. */
class ReadExportTest {

    private static final Instant LATER = Instant.parse("2023-05-10T12:00:00Z");

    private final Office office = Office.on("2023-05-10").with("complaints.manager", Role.COMPLAINTS_MANAGER);
    private final Case start = aCase().received("CMP-23-0001");
    private Making export;
    private Document kept;

    @BeforeEach
    void anExport() throws ReflectiveOperationException {
        Field id = Case.class.getSuperclass().getDeclaredField("id");
        id.setAccessible(true);
        id.set(start, 7L);
        office.cases.add(start);
        office.cases.add(aCase().received("CMP-23-0002"));
        export = Making.asked(start, MakingKind.EXPORT, null, List.of(), deskOn("2023-05-10"));
        kept = Document.added(7, 3, "Subject access export", new CheckedFile(Path.of("spooled"), "Subject access.zip", FileKind.ZIP, 10, "0".repeat(64)),
                DocumentSource.EXPORT, DocumentStatus.NOT_SCANNED, deskOn("2023-05-10"));
    }

    private ReadDocument reading(Office at) {
        StoredDocuments stored = new StoredDocuments();
        stored.documents = answering(Documents.class, Map.of("find", Optional.of(kept)));
        ReadDocument read = new ReadDocument();
        read.cabinet = at.cabinet();
        read.stored = stored;
        read.makings = answering(Makings.class, Map.of("behind", Optional.of(export)));
        read.desks = at.desks();
        read.audit = at.audit;
        return read;
    }

    @SuppressWarnings("unchecked")
    private static <T> T answering(Class<T> type, Map<String, Object> answers) {
        return (T) Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> answers.get(method.getName()));
    }

    @Test
    void whoever_manages_and_may_open_every_case_in_it_opens_it() {
        export.made(3, List.of("CMP-23-0001", "CMP-23-0002"), LATER);
        assertThat(reading(office).open("CMP-23-0001", 3).contentType()).isEqualTo("application/zip");
        assertThat(office.trail).contains("complaints.documentOpened CMP-23-0001");
    }

    @Test
    void with_a_case_in_it_that_is_gone_or_closed_to_them_nobody_does() {
        export.made(3, List.of("CMP-23-0001", "CMP-23-0099"), LATER);
        assertThatThrownBy(() -> reading(office).open("CMP-23-0001", 3)).isInstanceOf(NotFound.class);
        assertThat(office.trail).isEmpty();
    }

    @Test
    void an_officer_of_the_case_does_not_know_of_it() {
        export.made(3, List.of("CMP-23-0001"), LATER);
        Office officer = office.with("complaints.officer", Role.COMPLAINTS_OFFICER);
        assertThatThrownBy(() -> reading(officer).open("CMP-23-0001", 3)).isInstanceOf(NotFound.class);
    }

    @Test
    void nor_does_an_officer_of_the_council_who_manages_another_directorate() {
        export.made(3, List.of("CMP-23-0001"), LATER);
        assertThatThrownBy(() -> reading(office.with(managing(Directorate.GET))).open("CMP-23-0001", 3)).isInstanceOf(NotFound.class);
        assertThat(reading(office.with(managing(Directorate.ASCH))).open("CMP-23-0001", 3).contentType()).isEqualTo("application/zip");
    }

    private static CurrentUser managing(Directorate managed) {
        return new PersonAtWork(Optional.of("jo.bloggs"), "Jo Bloggs", Set.of(Role.COMPLAINTS_OFFICER, Role.COMPLAINTS_MANAGER), Set.of(),
                Map.of(Authority.COMPLAINTS_WORK, Set.of(), Authority.COMPLAINTS_MANAGE, Set.of(managed)));
    }

    @Test
    void a_making_ends_once() {
        export.stopped(LATER);
        assertThat(export.state()).isEqualTo(MakingState.STOPPED);
        assertThatThrownBy(() -> export.made(3, List.of("CMP-23-0001"), LATER)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> export.failed("why", LATER)).isInstanceOf(RuleBroken.class);
        assertThat(export.documentNumber()).isNull();
    }
}
