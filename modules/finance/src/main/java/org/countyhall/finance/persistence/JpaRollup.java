package org.countyhall.finance.persistence;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

import org.countyhall.core.Directorate;
import org.countyhall.core.money.Money;
import org.countyhall.finance.domain.Cell;
import org.countyhall.finance.domain.CellSum;
import org.countyhall.finance.domain.Funding;
import org.countyhall.finance.domain.Plan;
import org.countyhall.finance.domain.Rollup;

@ApplicationScoped
class JpaRollup implements Rollup {

    private static final String FROM_PROPOSALS = """
            select c.row_id, p.directorate, p.funding, sum(p.amount), count(*)
            from finance_proposal p join finance_category c on c.id = p.category_id
            where p.plan_id = :plan and p.status in ('IN_PLAN', 'DELIVERED')
            group by c.row_id, p.directorate, p.funding""";

    @PersistenceContext(unitName = "countyhall")
    EntityManager em;

    @Override
    public Map<Cell, CellSum> of(Plan plan) {
        return cells(em.createNativeQuery("select row_id, directorate, funding, amount, proposals from finance_rollup"
                + " where plan_id = :plan and (proposals <> 0 or amount <> 0)").setParameter("plan", plan.id()));
    }

    @Override
    public Map<Cell, CellSum> recomputed(Plan plan) {
        em.flush();
        return cells(em.createNativeQuery(FROM_PROPOSALS).setParameter("plan", plan.id()));
    }

    private static Map<Cell, CellSum> cells(Query query) {
        List<Object[]> found = Sql.rows(query);
        Map<Cell, CellSum> cells = new HashMap<>();
        for (Object[] row : found) {
            cells.put(new Cell(((Number) row[0]).longValue(), Directorate.valueOf((String) row[1]), Funding.valueOf((String) row[2])),
                    new CellSum(new Money((BigDecimal) row[3]), ((Number) row[4]).intValue()));
        }
        return cells;
    }

    @Override
    public void add(Plan plan, Map<Cell, CellSum> changes) {
        new TreeMap<>(changes).forEach((cell, sum) -> em.createNativeQuery("""
                insert into finance_rollup (plan_id, row_id, directorate, funding, amount, proposals)
                values (:plan, :row, :directorate, :funding, :amount, :proposals)
                on duplicate key update amount = amount + values(amount), proposals = proposals + values(proposals)""")
                .setParameter("plan", plan.id()).setParameter("row", cell.rowId()).setParameter("directorate", cell.directorate().name())
                .setParameter("funding", cell.funding().name()).setParameter("amount", sum.amount().pounds())
                .setParameter("proposals", sum.proposals()).executeUpdate());
    }

    @Override
    public void replace(Plan plan) {
        em.flush();
        em.createNativeQuery("delete from finance_rollup where plan_id = :plan").setParameter("plan", plan.id()).executeUpdate();
        em.createNativeQuery("insert into finance_rollup (row_id, directorate, funding, amount, proposals, plan_id) "
                + FROM_PROPOSALS.replaceFirst("count\\(\\*\\)", "count(*), :plan")).setParameter("plan", plan.id()).executeUpdate();
    }
}
