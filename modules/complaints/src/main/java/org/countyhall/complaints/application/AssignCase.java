package org.countyhall.complaints.application;

import java.util.Locale;

import org.countyhall.complaints.domain.Part;
import org.countyhall.core.BadInput;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Gives a case to an officer, or brings in an investigator; both may open its file from now on. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_WORK)
@Transactional
public class AssignCase {

    @Inject
    OpenFiles files;

    @Inject
    Desks desks;

    @Inject
    Audit audit;

    public void assign(String reference, String account, String part) {
        Case found = files.take(reference);
        Part given = BadInput.required("part", Reading.constant(Part.class, "part", part));
        String before = found.officer();
        found.assign(BadInput.required("account", Reading.text("account", account, Reading.NAME)), given, desks.mine());
        audit.record("complaints.caseAssigned", found.reference(), "officer=" + before, given.name().toLowerCase(Locale.ROOT) + "=" + account);
    }
}
