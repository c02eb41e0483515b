package org.countyhall.complaints.application;

import java.util.List;

import org.countyhall.complaints.domain.Caseload;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The accounts of colleagues who work on cases, to choose from. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_READ)
@Transactional
public class ListColleagues {

    @Inject
    Caseload caseload;

    public List<String> all() {
        return caseload.colleagues();
    }
}
