package org.countyhall.risk.persistence;

/** The parts of SQL that every reading of the registers shares. */
final class RegisterSql {

    /** The risks that stood in a register on {@code :asAt}, each with its latest assessment then ({@code a}) and the one before ({@code p}). */
    static final String RISKS = """
             from risk_risk r
             join risk_register g on g.id = r.register_id
             left join (select x.*, row_number() over (partition by x.risk_id order by x.assessed_on desc, x.id desc) recency
                        from risk_assessment x where x.assessed_on <= :asAt) a on a.risk_id = r.id and a.recency = 1
             left join (select x.*, row_number() over (partition by x.risk_id order by x.assessed_on desc, x.id desc) recency
                        from risk_assessment x where x.assessed_on <= :asAt) p on p.risk_id = r.id and p.recency = 2
             left join risk_criteria_band b on b.criteria_id = a.criteria_id
                        and a.likelihood * a.impact between b.from_score and b.to_score
             where r.entered_on <= :asAt and (r.closed_on is null or r.closed_on > :asAt)
            """;

    static final String OVERDUE_ACTIONS = """
            (select count(*) from risk_action o where o.risk_id = r.id and o.done_on is null and o.due_on < :asAt)""";

    static final String LINE = """
            select r.reference, r.position, g.code register, r.title, r.directorate, r.category, r.owner_role, a.likelihood, a.impact,
              a.likelihood * a.impact score, b.band, r.target_likelihood * r.target_impact target_score, a.estimated_maximum,
              p.likelihood likelihood_before, p.impact impact_before, p.estimated_maximum maximum_before,
              a.assessed_on, a.origin, a.next_review, r.collective, %s overdue_actions
            """.formatted(OVERDUE_ACTIONS);

    private RegisterSql() {
    }
}
