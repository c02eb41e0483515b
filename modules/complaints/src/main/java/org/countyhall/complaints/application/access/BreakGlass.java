package org.countyhall.complaints.application.access;

import java.time.Duration;
import java.util.Locale;

import org.countyhall.complaints.application.Reading;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Cases;
import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.EventKind;
import org.countyhall.complaints.domain.Viewer;
import org.countyhall.complaints.domain.access.Glass;
import org.countyhall.complaints.domain.access.Glasses;
import org.countyhall.complaints.domain.rules.GlassStaysBrokenForAnHour;
import org.countyhall.complaints.domain.rules.NeedToKnow;
import org.countyhall.core.BadInput;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Opens a case that is closed to somebody of the team, for a reason that cannot wait: for an hour or as long as the council set,
 * written on its timeline and in the audit trail, and laid before the manager. It opens the file and not the lists.
 */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_WORK)
@Transactional
public class BreakGlass {

    @Inject
    Cases cases;

    @Inject
    Desks desks;

    @Inject
    Glasses glasses;

    @Inject
    Audit audit;

    /** How long a case stays open to whoever asks now. */
    public long minutes() {
        Desk desk = desks.mine();
        return Duration.between(desk.at(), GlassStaysBrokenForAnHour.until(desk)).toMinutes();
    }

    /** @return the case's reference; where there is no such case, or it is about whoever asks, the same refusal comes */
    public String open(String reference, String reason) {
        String wanted = BadInput.required("reference", reference).toUpperCase(Locale.ROOT);
        Viewer viewer = desks.viewer();
        Glass asked = Glass.broken(null, Reading.text("reason", reason, Reading.SHORT_WORDS), desks.mine());
        Case found = cases.find(wanted).filter(one -> !one.subjects().contains(viewer.account()))
                .orElseThrow(() -> new BadInput("reference", "complaints.noSuchCase", wanted));
        if (!NeedToKnow.mayOpen(viewer, found.isRestricted(), found.directorate(), found.accounts(), found.subjects())) {
            Desk desk = desks.mine();
            glasses.add(Glass.broken(found.id(), asked.reason(), desk));
            found.noted(EventKind.GLASS_BROKEN, desk.today(), desk.officer(), desk);
            audit.record("complaints.glassBroken", found.reference(), null, "until=" + asked.openUntil());
        }
        return found.reference();
    }
}
