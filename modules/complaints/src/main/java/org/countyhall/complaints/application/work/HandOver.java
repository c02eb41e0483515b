package org.countyhall.complaints.application.work;

import java.util.List;
import java.util.Set;

import org.countyhall.complaints.application.AssignCase;
import org.countyhall.complaints.domain.Cabinet;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.Knowledge;
import org.countyhall.complaints.domain.Part;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.core.BadInput;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Gives one case of several that were chosen together to an officer: each in a transaction of its own, so that one that cannot be
 * given does not hold up the others. Also how the cases of somebody who is absent go to a colleague.
 */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_WORK)
@Transactional
public class HandOver {

    @Inject
    Cabinet cabinet;

    @Inject
    Desks desks;

    @Inject
    Knowledge knowledge;

    @Inject
    AssignCase assign;

    public void give(String reference, String account) {
        assign.assign(reference, BadInput.required("account", account), Spelling.of(Part.OFFICER));
    }

    /** What the cases are about and who looks after them, before they are given; in the order asked for. */
    public List<Preview> previews(List<String> references) {
        Set<String> open = references.isEmpty() ? Set.of() : knowledge.openTo(desks.viewer(), Set.copyOf(references));
        return references.stream().filter(open::contains).map(cabinet::take)
                .map(found -> new Preview(found.reference(), found.summary(), found.officer())).toList();
    }

    /** One line of the page that asks before anything is done. */
    public record Preview(String reference, String summary, String officer) {
    }
}
