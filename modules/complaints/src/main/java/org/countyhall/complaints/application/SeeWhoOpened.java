package org.countyhall.complaints.application;

import java.util.List;

import org.countyhall.complaints.api.Opening;
import org.countyhall.complaints.domain.Case;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.AuditTrail;
import org.countyhall.core.table.TableQuery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Who opened a case file and when, newest first, for those who may open it themselves. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_READ)
@Transactional
public class SeeWhoOpened {

    private static final int SHOWN = 200;

    @Inject
    OpenFiles files;

    @Inject
    AuditTrail trail;

    public List<Opening> of(String reference) {
        Case found = files.take(reference);
        return trail.page(new AuditTrail.Filter(null, "complaints.caseOpened", found.reference(), null, null), TableQuery.everything(SHOWN)).stream()
                .map(entry -> new Opening(entry.at(), entry.who())).toList();
    }
}
