package org.countyhall.complaints.application.access;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.countyhall.complaints.application.Reading;
import org.countyhall.complaints.domain.Cabinet;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.Team;
import org.countyhall.core.RuleBroken;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Says which staff a case is about; from then on it does not exist for them. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_WORK)
@Transactional
public class NameSubjects {

    @Inject
    Cabinet cabinet;

    @Inject
    Desks desks;

    @Inject
    Team team;

    @Inject
    Audit audit;

    /** @param accounts all of them; who is left out is no longer named */
    public void name(String reference, List<String> accounts) {
        Case found = cabinet.take(reference);
        Desk desk = desks.mine();
        Set<String> named = new LinkedHashSet<>();
        for (String account : accounts) {
            String read = Reading.text("accounts", account, Reading.NAME);
            if (read != null) {
                named.add(found.subjects().contains(read) ? read : team.colleague("accounts", read));
            }
        }
        if (named.contains(desk.officer())) {
            throw new RuleBroken("complaints.subjectNamesNobody");
        }
        int before = found.subjects().size();
        found.isAbout(named, desk);
        audit.record("complaints.subjectsNamed", found.reference(), "subjects=" + before, "subjects=" + named.size());
    }
}
