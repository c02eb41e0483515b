package org.countyhall.complaints.domain.partners;

import java.util.List;
import java.util.Optional;

import org.countyhall.complaints.api.partners.OpenHandover;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Viewer;

/** NHS bodies and providers, and what they have to do with cases. */
public interface Partners {

    void add(Provider commissioned);

    List<Provider> providers();

    Optional<Provider> provider(long id);

    void add(Handover handed);

    Optional<Handover> handover(long id);

    List<Handover> handovers(Case found);

    /** What providers have of the cases that somebody looks after, due first. */
    List<OpenHandover> openOf(String officer, Viewer viewer, int atMost);

    void add(JointComplaint agreed);

    Optional<JointComplaint> joint(Case found);
}
