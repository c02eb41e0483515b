package org.countyhall.complaints.application;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.Team;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Lets only named people open a case, or lifts that again. Who restricts it stays among them. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_WORK)
@Transactional
public class RestrictCase {

    @Inject
    OpenFiles files;

    @Inject
    Desks desks;

    @Inject
    Team team;

    @Inject
    Audit audit;

    /** @param people accounts */
    public void restrict(String reference, List<String> people) {
        Case found = files.take(reference);
        Desk desk = desks.mine();
        Set<String> named = new LinkedHashSet<>();
        for (String account : people == null ? List.<String>of() : people) {
            String read = Reading.text("people", account, Reading.NAME);
            if (read != null) {
                named.add(found.accounts().contains(read) ? read : team.reader("people", read));
            }
        }
        named.add(desk.officer());
        String before = "restricted=" + found.isRestricted();
        found.restrictTo(named, desk);
        audit.record("complaints.caseRestricted", found.reference(), before, "people=" + String.join(" ", found.accounts()));
    }

    public void lift(String reference) {
        Case found = files.take(reference);
        found.liftRestriction(desks.mine());
        audit.record("complaints.restrictionLifted", found.reference(), "restricted=true", "restricted=false");
    }
}
