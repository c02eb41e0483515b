package org.countyhall.complaints.application;

import org.countyhall.complaints.api.CaseFile;
import org.countyhall.complaints.domain.Case;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Opens the file of a case for somebody who needs to know; each opening is written down. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_READ)
@Transactional
public class OpenCase {

    @Inject
    OpenFiles files;

    @Inject
    Copies copies;

    @Inject
    Audit audit;

    public CaseFile open(String reference) {
        Case found = files.take(reference);
        audit.opened("complaints.case", found.reference());
        return copies.of(found);
    }
}
