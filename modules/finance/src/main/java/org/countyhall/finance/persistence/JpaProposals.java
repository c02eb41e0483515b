package org.countyhall.finance.persistence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

import org.countyhall.core.Directorate;
import org.countyhall.core.money.Money;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;
import org.countyhall.finance.api.ProposalLine;
import org.countyhall.finance.domain.Funding;
import org.countyhall.finance.domain.Grouping;
import org.countyhall.finance.domain.Plan;
import org.countyhall.finance.domain.Proposal;
import org.countyhall.finance.domain.ProposalContent;
import org.countyhall.finance.domain.ProposalGroup;
import org.countyhall.finance.domain.ProposalKind;
import org.countyhall.finance.domain.ProposalStatus;
import org.countyhall.finance.domain.Proposals;
import org.countyhall.finance.domain.ServiceArea;
import org.countyhall.finance.domain.WaitingProposal;

@ApplicationScoped
class JpaProposals implements Proposals {

    private static final Set<ProposalStatus> COUNTING = Arrays.stream(ProposalStatus.values()).filter(ProposalStatus::counts)
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<ProposalStatus> ON_THEIR_WAY = Arrays.stream(ProposalStatus.values()).filter(ProposalStatus::isOnItsWay)
            .collect(Collectors.toUnmodifiableSet());
    private static final Map<String, String> COLUMNS = Map.of("reference", "p.reference", "kind", "c.kind", "category", "c.position",
            "directorate", "p.content.directorate", "serviceArea", "p.content.serviceArea", "funding", "p.content.funding",
            "status", "p.status", "headline", "p.content.headline", "cabinetMember", "p.content.cabinetMember", "amount", "p.content.pounds");

    @PersistenceContext(unitName = "countyhall")
    EntityManager em;

    @Override
    public void add(Proposal proposal) {
        em.persist(proposal);
    }

    @Override
    public Optional<Proposal> find(Plan plan, String reference) {
        return em.createQuery("select p from Proposal p where p.plan = :plan and p.reference = :reference", Proposal.class)
                .setParameter("plan", plan).setParameter("reference", reference).getResultStream().findFirst();
    }

    @Override
    public Map<String, Proposal> find(Plan plan, Set<String> references) {
        if (references.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("select distinct p from Proposal p left join fetch p.revisions where p.plan = :plan and p.reference in :some",
                Proposal.class).setParameter("plan", plan).setParameter("some", references).getResultStream()
                .collect(Collectors.toMap(Proposal::reference, Function.identity()));
    }

    @Override
    public String nextReference(Plan plan) {
        Number highest = (Number) em.createNativeQuery("select coalesce(max(cast(substring_index(reference, '-', -1) as unsigned)), 0)"
                + " from finance_proposal where plan_id = :plan and reference regexp '^MTFP-[0-9]+$'")
                .setParameter("plan", plan.id()).getSingleResult();
        return "MTFP-%03d".formatted(highest.longValue() + 1);
    }

    @Override
    public Rows<ProposalLine> page(Plan plan, TableQuery query) {
        Where where = new Where(plan, query);
        long total = where.fill(em.createQuery("select count(p) " + where.text(), Long.class)).getSingleResult();
        List<Proposal> page = where.fill(em.createQuery("select p " + where.text() + query.orderBy(COLUMNS, "p.reference"),
                Proposal.class)).setFirstResult(query.offset()).setMaxResults(query.limit()).getResultList();
        return new Rows<>(page.stream().map(JpaProposals::line).toList(), total);
    }

    @Override
    public Money total(Plan plan, TableQuery query) {
        Where where = new Where(plan, query);
        BigDecimal sum = where.fill(em.createQuery("select sum(p.content.pounds) " + where.text(), BigDecimal.class)).getSingleResult();
        return sum == null ? Money.ZERO : new Money(sum);
    }

    static ProposalLine line(Proposal proposal) {
        ProposalContent content = proposal.content();
        return new ProposalLine(proposal.reference(), content.category().kind().code(), content.category().name(), content.directorate(),
                content.cabinetMember(), content.headline(), content.description(), content.amount(), content.serviceArea().code(),
                content.funding().code(), proposal.status().code());
    }

    /** The conditions of a list, made only of names written here. */
    private static final class Where {

        private final StringBuilder text = new StringBuilder("from Proposal p join p.content.category c where p.plan = :plan");
        private final Map<String, Object> values = new HashMap<>();

        Where(Plan plan, TableQuery query) {
            values.put("plan", plan);
            among("c.kind", "kind", query, ProposalKind::ofCode);
            among("c.name", "category", query, Optional::of);
            among("p.content.directorate", "directorate", query, code -> Optional.of(Directorate.valueOf(code)));
            among("p.content.serviceArea", "serviceArea", query, ServiceArea::ofCode);
            among("p.content.funding", "funding", query, Funding::ofCode);
            among("p.status", "status", query, ProposalStatus::ofCode);
            among("p.content.cabinetMember", "cabinetMember", query, Optional::of);
            query.filter("headline").ifPresent(words -> contains("headline", "p.content.headline", words));
            query.search().ifPresent(this::search);
        }

        private void among(String expression, String column, TableQuery query, Function<String, Optional<?>> read) {
            List<Object> chosen = new ArrayList<>();
            query.chosen(column).forEach(code -> read.apply(code).ifPresent(chosen::add));
            if (!query.chosen(column).isEmpty()) {
                text.append(" and ").append(expression).append(" in :").append(column);
                values.put(column, chosen);
            }
        }

        private void contains(String name, String expression, String words) {
            text.append(" and ").append(expression).append(" like :").append(name).append(" escape '\\'");
            values.put(name, TableQuery.contains(words));
        }

        private void search(String words) {
            text.append(" and (p.reference like :words escape '\\' or p.content.headline like :words escape '\\'")
                    .append(" or p.content.description like :words escape '\\')");
            values.put("words", TableQuery.contains(words));
        }

        String text() {
            return text.toString();
        }

        <Q extends Query> Q fill(Q query) {
            values.forEach(query::setParameter);
            return query;
        }
    }

    @Override
    public List<ProposalGroup> groups(Plan plan, Funding funding, Grouping by) {
        String label = switch (by) {
            case CATEGORY -> "c.name";
            case SERVICE_AREA -> "p.content.serviceArea";
            case DIRECTORATE -> "p.content.directorate";
        };
        return em.createQuery("select c.kind, " + label + ", count(p), sum(p.content.pounds) from Proposal p join p.content.category c"
                + " where p.plan = :plan and p.content.funding = :funding and p.status in :counting group by c.kind, " + label, Object[].class)
                .setParameter("plan", plan).setParameter("funding", funding).setParameter("counting", COUNTING).getResultStream()
                .map(row -> new ProposalGroup((ProposalKind) row[0], code(row[1]), ((Number) row[2]).intValue(), new Money((BigDecimal) row[3])))
                .toList();
    }

    private static String code(Object label) {
        return label instanceof ServiceArea area ? area.code() : label.toString();
    }

    @Override
    public List<String> canonicalLines(Plan plan) {
        return em.createQuery("select p from Proposal p join fetch p.content.category where p.plan = :plan and p.status in :counting"
                + " order by p.reference", Proposal.class).setParameter("plan", plan).setParameter("counting", COUNTING).getResultStream()
                .map(proposal -> proposal.reference() + "|" + String.join("|", proposal.content().fields().values())).toList();
    }

    @Override
    public List<WaitingProposal> onTheirWay(int atMost) {
        return em.createQuery("select p from Proposal p join fetch p.plan plan where p.status in :open and plan.sealedOn is null"
                + " order by p.changedAt", Proposal.class).setParameter("open", ON_THEIR_WAY).setMaxResults(atMost).getResultStream()
                .map(proposal -> new WaitingProposal(proposal.plan().year(), proposal.reference(), proposal.content().headline(),
                        proposal.content().directorate(), proposal.status(), proposal.changedAt(), proposal.changedBy())).toList();
    }
}
