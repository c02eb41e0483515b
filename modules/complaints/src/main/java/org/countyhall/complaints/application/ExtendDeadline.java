package org.countyhall.complaints.application;

import java.time.LocalDate;

import org.countyhall.complaints.api.AgreedExtension;
import org.countyhall.complaints.domain.Extension;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The person agreed to wait longer for the answer. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_WORK)
@Transactional
public class ExtendDeadline {

    private static final int LONGEST_REASON = 1000;

    @Inject
    OpenFiles files;

    @Inject
    Desks desks;

    @Inject
    Audit audit;

    public void extend(String reference, AgreedExtension agreed) {
        Case found = files.take(reference);
        LocalDate before = found.schedule().respondBy();
        found.extend(new Extension.Agreement(agreed.agreedOn(), Reading.text("agreedBy", agreed.agreedBy(), Reading.NAME),
                Reading.text("how", agreed.how(), Reading.NAME), agreed.newDate(),
                Reading.text("reason", agreed.reason(), LONGEST_REASON)), desks.mine());
        audit.record("complaints.deadlineExtended", found.reference(), "respondBy=" + before, "respondBy=" + found.schedule().respondBy());
    }
}
