package org.countyhall.complaints.application.types;

import org.countyhall.complaints.api.types.MemberRow;
import org.countyhall.complaints.application.Reading;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.types.MemberKind;
import org.countyhall.complaints.domain.types.TypeDetails;
import org.countyhall.core.NotFound;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Lists the elected members with their divisions, and how many enquiries each has made that the reader may open. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_READ)
@Transactional
public class FindMembers {

    @Inject
    TypeDetails details;

    @Inject
    Desks desks;

    /** @param query filters spelled as in the interface: {@code kind=councillor}, {@code state=yes} for those in office */
    public Rows<MemberRow> find(TableQuery query) {
        return details.members(query.reading((key, text) -> key.equals("kind") ? Reading.constant(MemberKind.class, key, text).name() : text),
                desks.viewer());
    }

    public MemberRow one(long number) {
        return details.members(TableQuery.everything(1).filteredBy("id", String.valueOf(number)), desks.viewer()).page().stream().findFirst()
                .orElseThrow(() -> new NotFound("member"));
    }
}
