package org.countyhall.complaints.application;

import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Somebody read a part of a case file without opening the whole. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_READ)
@Transactional
public class LogOpening {

    @Inject
    OpenFiles files;

    @Inject
    Audit audit;

    public void opened(String reference) {
        audit.opened("complaints.case", files.take(reference).reference());
    }
}
