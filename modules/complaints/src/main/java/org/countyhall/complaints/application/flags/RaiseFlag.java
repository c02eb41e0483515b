package org.countyhall.complaints.application.flags;

import java.time.LocalDate;

import org.countyhall.complaints.application.Reading;
import org.countyhall.complaints.domain.Cabinet;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.EventKind;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.flags.Advocacy;
import org.countyhall.complaints.domain.flags.Flag;
import org.countyhall.complaints.domain.flags.FlagKind;
import org.countyhall.complaints.domain.flags.Flags;
import org.countyhall.complaints.domain.tasks.Task;
import org.countyhall.complaints.domain.tasks.Tasks;
import org.countyhall.core.BadInput;
import org.countyhall.core.NotFound;
import org.countyhall.core.RuleBroken;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Says that a case needs more care, which raises a task; ends that; writes down that advocacy was offered. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_WORK)
@Transactional
public class RaiseFlag {

    @Inject
    Cabinet cabinet;

    @Inject
    Flags flags;

    @Inject
    Tasks tasks;

    @Inject
    Desks desks;

    @Inject
    Audit audit;

    /** By when the task of such a flag of today is done. */
    public LocalDate dueOn(FlagKind kind) {
        return kind.dueOn(desks.mine());
    }

    /** @return the reference of the case */
    public String raise(String reference, String kind, String words) {
        Case found = cabinet.take(reference);
        Desk desk = desks.mine();
        FlagKind needed = BadInput.required("kind", Reading.constant(FlagKind.class, "kind", kind));
        flags.of(found).stream().filter(flag -> flag.kind() == needed && flag.stands()).findFirst().ifPresent(flag -> {
            throw new RuleBroken("complaints.flagStands", flag.raisedOn());
        });
        flags.add(Flag.raised(found, needed, Reading.text("words", words, Reading.WORDS), desk));
        tasks.add(Task.raised(found, needed.task(), Texts.of("complaints.flags.task." + Spelling.of(needed)), found.officer() == null ? desk.officer() : null,
                needed.dueOn(desk), desk));
        found.noted(EventKind.FLAG_RAISED, desk.today(), Spelling.of(needed), desk);
        audit.record("complaints.flagRaised", found.reference(), null, "kind=" + Spelling.of(needed));
        return found.reference();
    }

    public void end(String reference, long flag, LocalDate on) {
        Case found = cabinet.take(reference);
        Desk desk = desks.mine();
        Flag standing = flags.find(flag).filter(one -> one.of().reference().equals(found.reference())).orElseThrow(() -> new NotFound("flag"));
        standing.ended(on, desk);
        found.noted(EventKind.FLAG_ENDED, on, Spelling.of(standing.kind()), desk);
        audit.record("complaints.flagEnded", found.reference(), null, "flag=" + flag);
    }

    /** @param accepted null while the person thinks about it */
    public void offerAdvocacy(String reference, LocalDate on, Boolean accepted, String advocate) {
        Case found = cabinet.take(reference);
        Desk desk = desks.mine();
        flags.add(Advocacy.offered(found, on, accepted, Reading.text("advocate", advocate, Reading.NAME), desk));
        found.noted(EventKind.ADVOCACY_OFFERED, on, advocate, desk);
        audit.record("complaints.advocacyOffered", found.reference(), null, "accepted=" + accepted);
    }
}
