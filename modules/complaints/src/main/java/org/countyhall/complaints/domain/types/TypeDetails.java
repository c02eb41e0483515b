package org.countyhall.complaints.domain.types;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.countyhall.complaints.api.types.MemberRow;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Viewer;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;

/** What only one type of case has. */
public interface TypeDetails {

    List<Member> members();

    Optional<Member> member(long id);

    /** The list of members; enquiries are counted as far as the viewer may open them. Filters: kind, state, division, id. */
    Rows<MemberRow> members(TableQuery query, Viewer viewer);

    void add(Member elected);

    Optional<MemberEnquiry> memberEnquiry(Case found);

    void add(MemberEnquiry asked);

    Optional<Praise> praise(Case found);

    void add(Praise praise);

    Optional<CoronerRequest> coronerRequest(Case found);

    void add(CoronerRequest request);

    /** References of running informal concerns whose day to be settled lies before this one. */
    List<String> concernsDueBefore(LocalDate day, int atMost);
}
