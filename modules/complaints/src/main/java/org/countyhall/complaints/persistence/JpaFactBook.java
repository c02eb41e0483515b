package org.countyhall.complaints.persistence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.CaseType;
import org.countyhall.complaints.domain.facts.FactBook;
import org.countyhall.core.sql.Together;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/**
 * Counts rows in SQL. Every case that is taken or added in a transaction is watched, and those that changed are counted anew
 * just before it commits: no use case can forget it.
 */
@ApplicationScoped
class JpaFactBook implements FactBook {

    private static final String WATCHED = JpaFactBook.class.getName();
    private static final int NEW = -1;
    private static final int MOST_AT_ONCE = 1000;

    private static final String FACTS = "INSERT INTO complaints_fact (case_id, type, procedure_code, method, directorate, team,"
            + " received_year, received_month, settled_year, settled_month, acknowledged_in_time, in_time, extended, delay_reason, outcome,"
            + " decision, decided_year)"
            + " SELECT c.id, c.type, c.procedure_code, c.method, c.directorate, c.team,"
            + " YEAR(c.received_on) - (MONTH(c.received_on) < 4), DATE_FORMAT(c.received_on, '%%Y-%%m-01'),"
            + " YEAR(" + QuestionSql.SETTLED + ") - (MONTH(" + QuestionSql.SETTLED + ") < 4), DATE_FORMAT(" + QuestionSql.SETTLED + ", '%%Y-%%m-01'),"
            + " c.acknowledged_on <= c.acknowledge_by, " + QuestionSql.IN_TIME + ","
            + " EXISTS (SELECT 1 FROM complaints_extension e WHERE e.case_id = c.id), c.delay_reason, c.outcome,"
            + " o.decision, YEAR(o.decided_on) - (MONTH(o.decided_on) < 4)"
            + " FROM complaints_case c LEFT JOIN complaints_ombudsman_case o ON o.case_reference = c.reference"
            + " WHERE (c.outcome IS NULL OR c.outcome <> 'MERGED')%s"
            + " ON DUPLICATE KEY UPDATE type = VALUES(type), procedure_code = VALUES(procedure_code), method = VALUES(method),"
            + " directorate = VALUES(directorate), team = VALUES(team), received_year = VALUES(received_year),"
            + " received_month = VALUES(received_month), settled_year = VALUES(settled_year), settled_month = VALUES(settled_month),"
            + " acknowledged_in_time = VALUES(acknowledged_in_time), in_time = VALUES(in_time), extended = VALUES(extended),"
            + " delay_reason = VALUES(delay_reason), outcome = VALUES(outcome), decision = VALUES(decision),"
            + " decided_year = VALUES(decided_year)";

    private static final String POINTS = "INSERT INTO complaints_fact_point (fact_id, number, type, directorate, settled_year, outcome,"
            + " category, finding)"
            + " SELECT f.id, p.number, f.type, f.directorate, f.settled_year, f.outcome, p.category, p.finding"
            + " FROM complaints_fact f JOIN complaints_point p ON p.case_id = f.case_id%s"
            + " ON DUPLICATE KEY UPDATE type = VALUES(type), directorate = VALUES(directorate), settled_year = VALUES(settled_year),"
            + " outcome = VALUES(outcome), category = VALUES(category), finding = VALUES(finding)";

    /** A line each for the facts, their points and what was ruled on them: another when any of them says something else. */
    private static final String FINGERPRINT = "SELECT COUNT(*), COALESCE(SUM(CRC32(CONCAT_WS('|', f.case_id, f.type, f.procedure_code,"
            + " IFNULL(f.method, '-'), IFNULL(f.directorate, '-'), IFNULL(f.team, '-'), f.received_month, IFNULL(f.settled_month, '-'),"
            + " IFNULL(f.acknowledged_in_time, '-'), IFNULL(f.in_time, '-'), f.extended, IFNULL(f.delay_reason, '-'), IFNULL(f.outcome, '-'),"
            + " IFNULL(f.decision, '-'), IFNULL(f.decided_year, '-')))), 0)"
            + " FROM complaints_fact f WHERE TRUE%1$s UNION ALL SELECT COUNT(*), COALESCE(SUM(CRC32(CONCAT_WS('|', g.fact_id, g.number, g.type,"
            + " IFNULL(g.directorate, '-'), IFNULL(g.settled_year, '-'), IFNULL(g.outcome, '-'), IFNULL(g.category, '-'), IFNULL(g.finding, '-')))), 0)"
            + " FROM complaints_fact f JOIN complaints_fact_point g ON g.fact_id = f.id WHERE TRUE%1$s"
            + " UNION ALL SELECT COUNT(*), COALESCE(SUM(CRC32(CONCAT_WS('|', g.fact_id, g.kind, g.number, g.code))), 0)"
            + " FROM complaints_fact f JOIN complaints_fact_ruling g ON g.fact_id = f.id WHERE TRUE%1$s";

    private static final String ACTIONS = "INSERT INTO complaints_fact_action (fact_id, number, type, directorate, settled_year, outcome, action)"
            + " SELECT f.id, r.number, f.type, f.directorate, f.settled_year, f.outcome, r.action_code"
            + " FROM complaints_fact f JOIN complaints_remedy r ON r.case_id = f.case_id WHERE r.action_code IS NOT NULL%s"
            + " ON DUPLICATE KEY UPDATE type = VALUES(type), directorate = VALUES(directorate), settled_year = VALUES(settled_year),"
            + " outcome = VALUES(outcome), action = VALUES(action)";

    private static final String PAYMENTS = "INSERT INTO complaints_fact_payment (fact_id, number, directorate, paid_year, kind, amount)"
            + " SELECT f.id, r.number, f.directorate, YEAR(r.done_on) - (MONTH(r.done_on) < 4), r.payment_kind, r.amount"
            + " FROM complaints_fact f JOIN complaints_remedy r ON r.case_id = f.case_id"
            + " WHERE r.payment_kind IS NOT NULL AND r.amount IS NOT NULL AND r.done_on IS NOT NULL%s"
            + " ON DUPLICATE KEY UPDATE directorate = VALUES(directorate), paid_year = VALUES(paid_year), kind = VALUES(kind), amount = VALUES(amount)";

    /** What the Ombudsman recommended to be paid counts in the year of the decision; its numbers stand apart from the remedies'. */
    private static final String AFTER_DECISIONS = "INSERT INTO complaints_fact_payment (fact_id, number, directorate, paid_year, kind, amount)"
            + " SELECT f.id, 1000 + r.number, f.directorate, f.decided_year, 'OMBUDSMAN_REMEDY', r.amount"
            + " FROM complaints_fact f JOIN complaints_case c ON c.id = f.case_id"
            + " JOIN complaints_ombudsman_case o ON o.case_reference = c.reference"
            + " JOIN complaints_recommendation r ON r.ombudsman_case_id = o.id"
            + " WHERE f.decided_year IS NOT NULL AND r.amount IS NOT NULL AND r.done_on IS NOT NULL%s"
            + " ON DUPLICATE KEY UPDATE directorate = VALUES(directorate), paid_year = VALUES(paid_year), kind = VALUES(kind), amount = VALUES(amount)";

    /** What an upheld decision is about and recommends, written anew each time. */
    private static final String NO_RULINGS = "DELETE g FROM complaints_fact_ruling g JOIN complaints_fact f ON f.id = g.fact_id"
            + " WHERE f.case_id IS NOT NULL%s";
    private static final String RULINGS = "INSERT INTO complaints_fact_ruling (fact_id, kind, number, code)"
            + " SELECT f.id, 'ACTION', r.number, r.category FROM complaints_fact f JOIN complaints_case c ON c.id = f.case_id"
            + " JOIN complaints_ombudsman_case o ON o.case_reference = c.reference JOIN complaints_recommendation r ON r.ombudsman_case_id = o.id"
            + " WHERE f.decided_year IS NOT NULL%1$s"
            + " UNION ALL SELECT f.id, 'PROBLEM', 0, p.category FROM complaints_fact f JOIN complaints_case c ON c.id = f.case_id"
            + " JOIN complaints_ombudsman_case o ON o.case_reference = c.reference JOIN complaints_ombudsman_problem p"
            + " ON p.ombudsman_case_id = o.id WHERE f.decided_year IS NOT NULL%1$s";

    /** What was joined to another case is counted there. */
    private static final String JOINED = "DELETE f FROM complaints_fact f JOIN complaints_case c ON c.id = f.case_id"
            + " WHERE c.outcome = 'MERGED'%s";

    /** So is a point that went to another case. */
    private static final String MOVED = "DELETE g FROM complaints_fact_point g JOIN complaints_fact f ON f.id = g.fact_id"
            + " LEFT JOIN complaints_point p ON p.case_id = f.case_id AND p.number = g.number WHERE f.case_id IS NOT NULL AND p.id IS NULL%s";

    private static final List<String> OF_NEW = List.of(FACTS, POINTS);
    private static final List<String> OF_CHANGED = List.of(JOINED, FACTS, MOVED, POINTS, ACTIONS, PAYMENTS);
    /** Only of the Ombudsman's cases. */
    private static final List<String> OF_DECIDED = List.of(AFTER_DECISIONS, NO_RULINGS, RULINGS);

    @PersistenceContext
    EntityManager em;

    @Inject
    Together together;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    @Override
    public void watch(Case taken) {
        if (transaction.getTransactionKey() == null) {
            return;
        }
        Map<String, Watched> watched = watched();
        if (watched == null) {
            watched = new HashMap<>();
            transaction.putResource(WATCHED, watched);
            transaction.registerInterposedSynchronization(new CountBeforeCommit(watched));
        }
        watched.merge(taken.reference(), new Watched(taken, taken.id() == null ? NEW : taken.version()),
                (before, now) -> new Watched(taken, before.version()));
    }

    @Override
    public Optional<Case> watched(String reference) {
        return transaction.getTransactionKey() == null ? Optional.empty()
                : Optional.ofNullable(watched()).map(watched -> watched.get(reference)).map(Watched::taken);
    }

    @SuppressWarnings("unchecked")
    private Map<String, Watched> watched() {
        return (Map<String, Watched>) transaction.getResource(WATCHED);
    }

    @Override
    public void countWatched() {
        if (transaction.getTransactionKey() != null && watched() != null) {
            count(watched());
        }
    }

    private void count(Map<String, Watched> watched) {
        em.flush();
        List<Long> added = new ArrayList<>();
        List<Long> changed = new ArrayList<>();
        List<Long> decided = new ArrayList<>();
        watched.values().forEach(watch -> {
            Case one = watch.taken();
            if (one.id() != null && one.version() != watch.version()) {
                (watch.version() == NEW ? added : changed).add(one.id());
                if (one.type() == CaseType.OMBUDSMAN) {
                    decided.add(one.id());
                }
            }
        });
        parts(added).forEach(some -> together.run(all(counting(OF_NEW, some), List.of(JpaMonths.noting(some)))));
        recount(changed);
        recountDecided(decided);
        watched.clear();
    }

    @Override
    public long last() {
        return ((Number) em.createNativeQuery("SELECT COALESCE(MAX(id), 0) FROM complaints_case").getSingleResult()).longValue();
    }

    @Override
    public boolean recount(long from, long to) {
        String these = " AND %s BETWEEN " + from + " AND " + to;
        List<?> before = fingerprint(these);
        together.run(all(of(OF_CHANGED, these), of(OF_DECIDED, these)));
        return !Arrays.deepEquals(before.toArray(), fingerprint(these).toArray());
    }

    private List<?> fingerprint(String these) {
        return em.createNativeQuery(FINGERPRINT.formatted(these.formatted("f.case_id"))).getResultList();
    }

    @Override
    public void noteAllMonths() {
        together.run(List.of(JpaMonths.notingAll()));
    }

    /** Counts the rows of these cases. */
    void recount(List<Long> cases) {
        parts(cases).forEach(some -> together.run(all(List.of(JpaMonths.noting(some)), counting(OF_CHANGED, some), List.of(JpaMonths.noting(some)))));
    }

    /** Counts what the Ombudsman decided on these cases, which are the Ombudsman's. */
    void recountDecided(List<Long> cases) {
        parts(cases).forEach(some -> together.run(counting(OF_DECIDED, some)));
    }

    private static List<String> counting(List<String> statements, List<Long> cases) {
        return of(statements, " AND %s IN (" + JpaMonths.listed(cases) + ")");
    }

    private static List<String> of(List<String> statements, String which) {
        return statements.stream().map(sql -> sql.formatted(which.formatted(sql.equals(FACTS) ? "c.id" : "f.case_id"))).toList();
    }

    @SafeVarargs
    private static List<String> all(List<String>... statements) {
        return Stream.of(statements).flatMap(List::stream).toList();
    }

    private static List<List<Long>> parts(List<Long> cases) {
        List<List<Long>> parts = new ArrayList<>();
        for (int from = 0; from < cases.size(); from += MOST_AT_ONCE) {
            parts.add(cases.subList(from, Math.min(from + MOST_AT_ONCE, cases.size())));
        }
        return parts;
    }

    /** A case and the version in which it was first taken. */
    private record Watched(Case taken, int version) {
    }

    private final class CountBeforeCommit implements Synchronization {

        private final Map<String, Watched> watched;

        private CountBeforeCommit(Map<String, Watched> watched) {
            this.watched = watched;
        }

        @Override
        public void beforeCompletion() {
            count(watched);
        }

        @Override
        public void afterCompletion(int status) {
            // the transaction took the rows with it
        }
    }
}
