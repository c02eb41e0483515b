package org.countyhall.finance.persistence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.countyhall.core.Directorate;
import org.countyhall.core.FinancialYear;
import org.countyhall.core.money.Money;
import org.countyhall.finance.domain.Funding;
import org.countyhall.finance.domain.FundingColumn;
import org.countyhall.finance.domain.Grouping;
import org.countyhall.finance.domain.Plan;
import org.countyhall.finance.domain.ProposalKind;
import org.countyhall.finance.domain.Published;
import org.countyhall.finance.domain.PublishedCell;
import org.countyhall.finance.domain.PublishedDashboardLine;
import org.countyhall.finance.domain.ServiceArea;
import org.countyhall.finance.domain.Statement;

@ApplicationScoped
class JpaPublished implements Published {

    private static final String ALL = "ALL";

    @PersistenceContext(unitName = "countyhall")
    EntityManager em;

    @Override
    public List<PublishedCell> cells(Plan plan) {
        return rows("select document, place, section, label, row_type, directorate, funding, financial_year, amount"
                + " from finance_published_cell where plan_id = :plan order by id", plan).stream()
                .map(row -> new PublishedCell((String) row[0], (String) row[1], (String) row[2], (String) row[3], row[4].equals("TOTAL"),
                        row[5].equals(ALL) ? Optional.empty() : Optional.of(Directorate.valueOf((String) row[5])),
                        FundingColumn.valueOf((String) row[6]), FinancialYear.parse((String) row[7]), new Money((BigDecimal) row[8])))
                .toList();
    }

    @Override
    public List<PublishedDashboardLine> dashboards(Plan plan) {
        return rows("select place, kind, funding, grouped_by, label, proposals, amount from finance_published_dashboard"
                + " where plan_id = :plan order by id", plan).stream()
                .map(row -> new PublishedDashboardLine((String) row[0], ProposalKind.valueOf((String) row[1]), Funding.valueOf((String) row[2]),
                        Grouping.valueOf((String) row[3]), Optional.ofNullable((String) row[4]), ((Number) row[5]).intValue(),
                        new Money((BigDecimal) row[6]))).toList();
    }

    @Override
    public List<Statement> statements(Plan plan) {
        Map<Long, Map<Long, Integer>> rowsOf = new HashMap<>();
        rows("select r.statement_id, r.row_id, r.sign from finance_statement_row r join finance_statement s on s.id = r.statement_id"
                + " where s.plan_id = :plan", plan).forEach(row -> rowsOf.computeIfAbsent(((Number) row[0]).longValue(), id -> new HashMap<>())
                .put(((Number) row[1]).longValue(), ((Number) row[2]).intValue()));
        Map<Long, List<ServiceArea>> areasOf = new HashMap<>();
        rows("select a.statement_id, a.service_area from finance_statement_area a join finance_statement s on s.id = a.statement_id"
                + " where s.plan_id = :plan", plan).forEach(row -> areasOf.computeIfAbsent(((Number) row[0]).longValue(),
                        id -> new ArrayList<>()).add(ServiceArea.valueOf((String) row[1])));
        return rows("select id, document, place, label, funding, amount from finance_statement where plan_id = :plan order by id", plan)
                .stream().map(row -> new Statement((String) row[1], (String) row[2], (String) row[3], FundingColumn.valueOf((String) row[4]),
                        new Money((BigDecimal) row[5]), rowsOf.getOrDefault(((Number) row[0]).longValue(), Map.of()),
                        areasOf.getOrDefault(((Number) row[0]).longValue(), List.of()))).toList();
    }

    private List<Object[]> rows(String sql, Plan plan) {
        return Sql.rows(em.createNativeQuery(sql).setParameter("plan", plan.id()));
    }
}
