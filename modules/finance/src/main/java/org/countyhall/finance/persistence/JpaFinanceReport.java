package org.countyhall.finance.persistence;

import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.countyhall.core.Directorate;
import org.countyhall.core.FinancialYear;
import org.countyhall.core.money.Money;
import org.countyhall.finance.api.DirectorateFinance;
import org.countyhall.finance.api.FinanceReport;
import org.countyhall.finance.api.MonitoringFigure;
import org.countyhall.finance.api.ProposalLine;
import org.countyhall.finance.domain.Cell;
import org.countyhall.finance.domain.CellSum;
import org.countyhall.finance.domain.FundingColumn;
import org.countyhall.finance.domain.Plan;
import org.countyhall.finance.domain.PlanFigures;
import org.countyhall.finance.domain.PlanPart;
import org.countyhall.finance.domain.Plans;
import org.countyhall.finance.domain.Proposal;
import org.countyhall.finance.domain.ProposalStatus;
import org.countyhall.finance.domain.Rollup;

@ApplicationScoped
class JpaFinanceReport implements FinanceReport {

    private static final int LARGEST = 5;

    @PersistenceContext(unitName = "countyhall")
    EntityManager em;

    @Inject
    Plans plans;

    @Inject
    Rollup rollup;

    @Override
    public Optional<DirectorateFinance> of(Directorate directorate, FinancialYear year) {
        return plans.newest(year).map(plan -> report(plan, directorate));
    }

    private DirectorateFinance report(Plan plan, Directorate directorate) {
        Map<Cell, CellSum> lines = new HashMap<>(rollup.of(plan));
        lines.putAll(plans.inputs(plan));
        PlanFigures figures = new PlanFigures(plans.rows(), lines);
        Optional<Directorate> one = Optional.of(directorate);
        int proposals = figures.of(figures.row(PlanPart.NET_CHANGE), one, FundingColumn.TOTAL).proposals();
        return new DirectorateFinance(directorate, plan.year(), plan.name(), plan.asAt(), amount(figures, PlanPart.BASE, one),
                amount(figures, PlanPart.SPENDING, one), amount(figures, PlanPart.SAVINGS_AND_INCOME, one),
                amount(figures, PlanPart.GRANTS, one), amount(figures, PlanPart.NET_RESERVES, one),
                amount(figures, PlanPart.OUTSTANDING_ACTIONS, one), amount(figures, PlanPart.NET_CHANGE, one),
                amount(figures, PlanPart.NET_REQUIREMENT, one), proposals, largest(plan, directorate), monitoring(directorate),
                "/finance/plan?year=" + plan.year() + "&funding=total");
    }

    private static Money amount(PlanFigures figures, PlanPart part, Optional<Directorate> directorate) {
        return figures.amount(part, directorate, FundingColumn.TOTAL);
    }

    private List<ProposalLine> largest(Plan plan, Directorate directorate) {
        return em.createQuery("select p from Proposal p join fetch p.content.category where p.plan = :plan"
                + " and p.content.directorate = :directorate and p.status in :counting order by abs(p.content.pounds) desc, p.reference",
                Proposal.class).setParameter("plan", plan).setParameter("directorate", directorate)
                .setParameter("counting", List.of(ProposalStatus.IN_PLAN, ProposalStatus.DELIVERED)).setMaxResults(LARGEST).getResultStream()
                .map(JpaProposals::line).toList();
    }

    private Optional<MonitoringFigure> monitoring(Directorate directorate) {
        return Sql.rows(em.createNativeQuery("select financial_year, as_at, figure, variance, place from finance_monitoring"
                + " where directorate = :directorate order by as_at desc").setParameter("directorate", directorate.name()).setMaxResults(1))
                .stream().findFirst().map(row -> new MonitoringFigure(FinancialYear.parse((String) row[0]), day(row[1]),
                        row[2].equals("FORECAST"), new Money((BigDecimal) row[3]), (String) row[4]));
    }

    private static LocalDate day(Object column) {
        return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
    }
}
