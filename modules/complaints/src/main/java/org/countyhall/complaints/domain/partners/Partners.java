package org.countyhall.complaints.domain.partners;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.countyhall.complaints.api.partners.HandoverRow;
import org.countyhall.complaints.api.partners.OpenHandover;
import org.countyhall.complaints.api.partners.ProviderRow;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Viewer;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;

/** NHS bodies and providers, and what they have to do with cases. */
public interface Partners {

    void add(Provider commissioned);

    List<Provider> providers();

    Optional<Provider> provider(long id);

    /** The list of providers; what they have is counted of cases that the viewer may open. Filters: kind, state, id. */
    Rows<ProviderRow> find(TableQuery query, Viewer viewer, LocalDate today);

    /** What was handed to providers, of cases that the viewer may open, due first. Filters: state, provider. */
    Rows<HandoverRow> handovers(TableQuery query, Viewer viewer, LocalDate today);

    void add(Handover handed);

    Optional<Handover> handover(long id);

    List<Handover> handovers(Case found);

    /** What providers have of the cases that somebody looks after, due first. */
    List<OpenHandover> openOf(String officer, Viewer viewer, int atMost);

    void add(JointComplaint agreed);

    Optional<JointComplaint> joint(Case found);
}
