package org.countyhall.complaints.application.partners;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
        return partners.find(read(query), desks.viewer(), desks.today());
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

    private static TableQuery read(TableQuery query) {
        Map<String, List<String>> filters = new LinkedHashMap<>();
        query.filters().forEach((key, chosen) -> filters.put(key, chosen.stream().map(text -> key.equals("kind")
                ? Reading.constant(ProviderKind.class, key, text).name() : text).toList()));
        return new TableQuery(query.words(), filters, query.from(), query.to(), query.scope(), query.sort(), query.descending(), query.offset(),
                query.limit());
    }
}
