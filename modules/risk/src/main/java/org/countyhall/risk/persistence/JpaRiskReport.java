package org.countyhall.risk.persistence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;

import org.countyhall.core.Directorate;
import org.countyhall.core.money.Money;
import org.countyhall.risk.api.DirectorateRisks;
import org.countyhall.risk.api.RiskReport;

@ApplicationScoped
class JpaRiskReport implements RiskReport {

    private static final int GRAVEST = 5;

    /** A directorate is one of the codes that are printed with {@code " / "} between them. */
    private static final String NAMED = " concat(' / ', r.directorate, ' / ') like :named";

    private static final String COUNCIL = " coalesce(r.directorate, 'ALL') = 'ALL'";

    @PersistenceContext(unitName = "countyhall")
    EntityManager em;

    @Inject
    JpaRiskReadings readings;

    @Override
    public DirectorateRisks of(Directorate directorate, LocalDate asAt) {
        String named = "% / " + directorate.name() + " / %";
        Row own = row("""
                select count(*) risks, sum(b.band = 'LOW') low, sum(b.band = 'MEDIUM') medium, sum(b.band = 'HIGH') high,
                  sum(b.band is null) not_rated, coalesce(sum(a.estimated_maximum), 0) exposure,
                  sum(a.next_review < :asAt) overdue_reviews, sum(%s) overdue_actions
                """.formatted(RegisterSql.OVERDUE_ACTIONS) + RegisterSql.RISKS + " and" + NAMED, Map.of("asAt", asAt, "named", named));
        Row council = row("select coalesce(sum(a.estimated_maximum), 0) exposure" + RegisterSql.RISKS + " and" + COUNCIL,
                Map.of("asAt", asAt));
        return new DirectorateRisks(directorate, asAt, own.count("risks"), own.count("low"), own.count("medium"), own.count("high"),
                own.count("not_rated"), new Money(own.amount("exposure")), new Money(council.amount("exposure")),
                own.count("overdue_reviews"), own.count("overdue_actions"),
                readings.lines(RegisterSql.RISKS + " and" + NAMED
                        + " order by a.likelihood * a.impact desc, a.estimated_maximum desc, r.id", asAt,
                        Map.of("asAt", asAt, "named", named), 0, GRAVEST));
    }

    @Override
    public Money exposure(String register, LocalDate asAt) {
        BigDecimal total = row("select coalesce(sum(a.estimated_maximum), 0) total" + RegisterSql.RISKS + " and g.code = :code",
                Map.of("asAt", asAt, "code", register)).amount("total");
        return new Money(total);
    }

    private Row row(String sql, Map<String, Object> parameters) {
        Query query = em.createNativeQuery(sql, Tuple.class);
        parameters.forEach(query::setParameter);
        return new Row((Tuple) query.getSingleResult());
    }
}
