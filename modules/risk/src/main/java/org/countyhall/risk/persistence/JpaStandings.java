package org.countyhall.risk.persistence;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;

import org.countyhall.core.money.Money;
import org.countyhall.risk.domain.Band;
import org.countyhall.risk.domain.Rating;
import org.countyhall.risk.domain.Standing;
import org.countyhall.risk.domain.Standings;

@ApplicationScoped
class JpaStandings implements Standings {

    @PersistenceContext(unitName = "countyhall")
    EntityManager em;

    @Override
    @SuppressWarnings("unchecked")
    public List<Standing> of(String register, LocalDate day) {
        List<Tuple> rows = em.createNativeQuery("""
                select r.reference, r.cause, a.likelihood, a.impact, b.band, r.target_likelihood, r.target_impact, a.estimated_maximum,
                  r.group_over, a.next_review,
                  (select count(*) from risk_control c where c.risk_id = r.id and c.effectiveness <> 'NOT_EFFECTIVE') controls,
                """ + RegisterSql.OVERDUE_ACTIONS + " overdue_actions" + RegisterSql.RISKS
                + " and g.code = :code order by r.position, r.id", Tuple.class)
                .setParameter("asAt", day).setParameter("code", register).getResultList();
        return rows.stream().map(Row::new).map(JpaStandings::standing).toList();
    }

    private static Standing standing(Row row) {
        return new Standing(row.text("reference"), row.text("cause"), rating(row.whole("likelihood"), row.whole("impact")),
                row.text("band") == null ? null : Band.valueOf(row.text("band")),
                rating(row.whole("target_likelihood"), row.whole("target_impact")), row.count("controls"),
                row.count("overdue_actions"), money(row, "estimated_maximum"), money(row, "group_over"), row.day("next_review"));
    }

    private static Rating rating(Integer likelihood, Integer impact) {
        return likelihood == null || impact == null ? null : new Rating(likelihood, impact);
    }

    private static Money money(Row row, String column) {
        return row.amount(column) == null ? null : new Money(row.amount(column));
    }
}
