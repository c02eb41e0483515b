package org.countyhall.complaints.application;

import java.util.Locale;

import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.Part;
import org.countyhall.complaints.domain.Team;
import org.countyhall.core.BadInput;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;
import org.countyhall.core.desk.Notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Gives a case to an officer, or brings in an investigator; both may open its file from now on, and are told. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_WORK)
@Transactional
public class AssignCase {

    @Inject
    OpenFiles files;

    @Inject
    Desks desks;

    @Inject
    Notices notices;

    @Inject
    Team team;

    @Inject
    Audit audit;

    public void assign(String reference, String account, String part) {
        Case found = files.take(reference);
        Part given = BadInput.required("part", Reading.constant(Part.class, "part", part));
        String to = BadInput.required("account", Reading.text("account", account, Reading.NAME));
        String before = found.officer();
        Desk desk = desks.mine();
        found.assign(given == Part.OFFICER ? team.officer("account", to) : team.reader("account", to), given, desk);
        if (!to.equals(desk.officer())) {
            notices.tell(to, "complaints.notice.assigned", found.reference(), "/complaints/case?reference=" + found.reference());
        }
        audit.record("complaints.caseAssigned", found.reference(), "officer=" + before, given.name().toLowerCase(Locale.ROOT) + "=" + to);
    }
}
