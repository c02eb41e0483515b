package org.countyhall.finance.persistence;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import org.countyhall.core.Directorate;
import org.countyhall.core.FinancialYear;
import org.countyhall.core.money.Money;
import org.countyhall.finance.domain.Category;
import org.countyhall.finance.domain.Cell;
import org.countyhall.finance.domain.CellSum;
import org.countyhall.finance.domain.Funding;
import org.countyhall.finance.domain.FundingLine;
import org.countyhall.finance.domain.Plan;
import org.countyhall.finance.domain.PlanRow;
import org.countyhall.finance.domain.Plans;

@ApplicationScoped
class JpaPlans implements Plans {

    private static final String NEWEST = "select p from Plan p where p.year = :year order by p.number desc";

    @PersistenceContext(unitName = "countyhall")
    EntityManager em;

    @Override
    public void add(Plan plan) {
        em.persist(plan);
    }

    @Override
    public Optional<Plan> newest(FinancialYear year) {
        return em.createQuery(NEWEST, Plan.class).setParameter("year", year.toString()).setMaxResults(1).getResultStream().findFirst();
    }

    @Override
    public Optional<Plan> newestForChange(FinancialYear year) {
        return em.createQuery(NEWEST, Plan.class).setParameter("year", year.toString()).setMaxResults(1)
                .setLockMode(LockModeType.PESSIMISTIC_FORCE_INCREMENT).getResultStream().findFirst();
    }

    @Override
    public List<FinancialYear> years() {
        return em.createQuery("select distinct p.year from Plan p order by p.year desc", String.class).getResultStream()
                .map(FinancialYear::parse).toList();
    }

    @Override
    public List<PlanRow> rows() {
        return em.createQuery("select distinct r from PlanRow r left join fetch r.parts order by r.position", PlanRow.class)
                .getResultList();
    }

    @Override
    public List<Category> categories() {
        return em.createQuery("select c from Category c join fetch c.row order by c.position", Category.class).getResultList();
    }

    @Override
    public Optional<Category> category(String name) {
        return em.createQuery("select c from Category c join fetch c.row where c.name = :name", Category.class)
                .setParameter("name", name).getResultStream().findFirst();
    }

    @Override
    public Map<Cell, CellSum> inputs(Plan plan) {
        List<Object[]> found = Sql.rows(em.createNativeQuery(
                "select row_id, directorate, funding, amount from finance_plan_input where plan_id = :plan").setParameter("plan", plan.id()));
        Map<Cell, CellSum> inputs = new HashMap<>();
        for (Object[] row : found) {
            inputs.put(new Cell(((Number) row[0]).longValue(), Directorate.valueOf((String) row[1]), Funding.valueOf((String) row[2])),
                    new CellSum(new Money((BigDecimal) row[3]), 0));
        }
        return inputs;
    }

    @Override
    public List<FundingLine> funding(Plan plan) {
        return Sql.rows(em.createNativeQuery(
                "select label, financial_year, amount from finance_funding_line where plan_id = :plan order by position")
                .setParameter("plan", plan.id())).stream()
                .map(row -> new FundingLine((String) row[0], FinancialYear.parse((String) row[1]), new Money((BigDecimal) row[2]))).toList();
    }
}
