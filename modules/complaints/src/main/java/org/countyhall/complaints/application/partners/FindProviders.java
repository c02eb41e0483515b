package org.countyhall.complaints.application.partners;

import org.countyhall.complaints.api.partners.HandoverRow;
import org.countyhall.complaints.api.partners.ProviderRow;
import org.countyhall.complaints.application.Reading;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.partners.Partners;
import org.countyhall.complaints.domain.partners.ProviderKind;
import org.countyhall.core.NotFound;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Lists the commissioned providers and what was handed to them, of cases that the reader may open. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_READ)
@Transactional
public class FindProviders {

    @Inject
    Partners partners;

    @Inject
    Desks desks;

    /** @param query filters spelled as in the interface: {@code kind=homeCare}, {@code state=yes} for those under contract */
    public Rows<ProviderRow> find(TableQuery query) {
        return partners.find(query.reading((key, text) -> key.equals("kind") ? Reading.constant(ProviderKind.class, key, text).name() : text),
                desks.viewer(), desks.today());
    }

    /** @param query filters: {@code state=open}, {@code late} or {@code returned}; {@code provider} by number */
    public Rows<HandoverRow> handovers(TableQuery query) {
        return partners.handovers(query, desks.viewer(), desks.today());
    }

    public ProviderRow one(long number) {
        return partners.find(TableQuery.everything(1).filteredBy("id", String.valueOf(number)), desks.viewer(), desks.today()).page().stream()
                .findFirst().orElseThrow(() -> new NotFound("provider"));
    }

    /** How many hand-overs are open, or late. */
    public long count(String state) {
        return handovers(TableQuery.everything(1).filteredBy("state", state)).total();
    }
}
