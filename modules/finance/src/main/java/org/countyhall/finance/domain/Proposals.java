package org.countyhall.finance.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.countyhall.core.money.Money;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;
import org.countyhall.finance.api.ProposalLine;

/** The proposals of the plans. */
public interface Proposals {

    void add(Proposal proposal);

    Optional<Proposal> find(Plan plan, String reference);

    /** Those of the references that the plan has. */
    Map<String, Proposal> find(Plan plan, Set<String> references);

    /** The reference after the highest one, for example {@code MTFP-219}. */
    String nextReference(Plan plan);

    /**
     * One page. Columns: reference, kind, category, directorate, serviceArea, funding, status, headline, cabinetMember, amount;
     * filters by code, {@code headline} by containing.
     */
    Rows<ProposalLine> page(Plan plan, TableQuery query);

    /** The sum of all that the query finds, not only of its page. */
    Money total(Plan plan, TableQuery query);

    List<ProposalGroup> groups(Plan plan, Funding funding, Grouping by);

    /** For the seal: every proposal that counts, in the order of references, as one line of text. */
    List<String> canonicalLines(Plan plan);

    /** Those on their way into a plan that is not sealed, the longest waiting first. */
    List<WaitingProposal> onTheirWay(int atMost);
}
