package org.countyhall.complaints.application.keeping;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.logging.Logger;
import java.util.stream.Collectors;

import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Cases;
import org.countyhall.complaints.domain.keeping.Archive;
import org.countyhall.complaints.domain.keeping.DestroyedCases;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** After a backup was restored: what had been destroyed since it was made is destroyed again, unless it is held now. Runs at each start. */
@ApplicationScoped
@UseCase(Authority.ADMINISTER)
@Transactional
public class DestroyAgain {

    private static final Logger LOG = Logger.getLogger(DestroyAgain.class.getName());

    @Inject
    Cases cases;

    @Inject
    Archive archive;

    @Inject
    DestroyedCases list;

    @Inject
    Destruction destruction;

    @Inject
    Clock clock;

    /** @return the references of cases that had come back */
    public List<String> whatCameBack() {
        List<DestroyedCases.Entry> gone = list.all().stream().distinct().toList();
        Set<String> present = archive.present(gone.stream().map(DestroyedCases.Entry::reference).collect(Collectors.toSet()));
        List<Case> back = gone.stream().filter(entry -> present.contains(entry.reference()))
                .flatMap(entry -> cases.find(entry.reference()).filter(found -> found.receivedOn().equals(entry.receivedOn())).stream()).toList();
        return back.stream().filter(this::isGoneAgain).map(Case::reference).toList();
    }

    private boolean isGoneAgain(Case back) {
        boolean held = archive.holds(back.id()).stream().anyMatch(hold -> hold.standsOn(LocalDate.now(clock)));
        if (!held) {
            destruction.again(back);
        }
        LOG.warning(() -> "a backup had brought back " + back.reference() + ", which was destroyed before; "
                + (held ? "it is held and stays until the hold ends" : "it is destroyed again"));
        return !held;
    }
}
