package org.countyhall.complaints.application.documents;

import java.util.List;

import org.countyhall.complaints.domain.Cabinet;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.documents.MakingKind;
import org.countyhall.complaints.domain.documents.SubjectCases;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Has everything that is held about the person of a case put together in the background, as one file among the case's documents. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_MANAGE)
@Transactional
public class ExportSubject {

    @Inject
    Cabinet cabinet;

    @Inject
    Desks desks;

    @Inject
    SubjectCases subjects;

    @Inject
    Makers makers;

    /** Whose it would be, and from which cases. */
    public record Scope(String name, List<SubjectCases.Found> cases) {
    }

    public Scope scope(String reference) {
        Case found = cabinet.takeToManage(reference);
        return new Scope(found.complainant().name(), subjects.of(found, desks.viewer()));
    }

    /** @return by which the making is asked after */
    public String make(String reference) {
        cabinet.takeToManage(reference);
        return makers.start(reference, MakingKind.EXPORT, null, List.of());
    }
}
