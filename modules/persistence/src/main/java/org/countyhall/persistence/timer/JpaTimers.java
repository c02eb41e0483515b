package org.countyhall.persistence.timer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.countyhall.core.timer.TimedJob;
import org.countyhall.core.timer.TimerState;
import org.countyhall.core.timer.Timers;
import org.hibernate.query.NativeQuery;
import org.hibernate.type.StandardBasicTypes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The timed jobs and what the tables {@code core_timer} and {@code core_timer_run} say of them. */
@ApplicationScoped
class JpaTimers implements Timers {

    @PersistenceContext
    EntityManager em;

    @Inject
    @Any
    Instance<TimedJob> jobs;

    @Inject
    Clock clock;

    @Override
    public List<TimerState> all() {
        Map<String, Object[]> rows = rows();
        return jobs.stream().sorted(Comparator.comparing(TimedJob::name)).map(job -> state(job, rows.get(job.name()))).toList();
    }

    private Map<String, Object[]> rows() {
        List<?> found = em.createNativeQuery("SELECT t.task_name AS name, t.execution_time AS next, t.picked AS picked, r.began_at AS began, "
                + "r.took_ms AS took, r.error AS error, t.consecutive_failures AS failures "
                + "FROM core_timer t LEFT JOIN core_timer_run r ON r.name = t.task_name").unwrap(NativeQuery.class)
                .addScalar("name", StandardBasicTypes.STRING).addScalar("next", StandardBasicTypes.INSTANT)
                .addScalar("picked", StandardBasicTypes.BOOLEAN).addScalar("began", StandardBasicTypes.INSTANT)
                .addScalar("took", StandardBasicTypes.LONG).addScalar("error", StandardBasicTypes.STRING)
                .addScalar("failures", StandardBasicTypes.INTEGER).getResultList();
        Map<String, Object[]> rows = new HashMap<>();
        found.forEach(row -> rows.put((String) ((Object[]) row)[0], (Object[]) row));
        return rows;
    }

    private static TimerState state(TimedJob job, Object[] row) {
        if (row == null) {
            return new TimerState(job.name(), job.rhythm(), null, false, null, null, null, 0);
        }
        Duration took = row[4] == null ? null : Duration.ofMillis((Long) row[4]);
        return new TimerState(job.name(), job.rhythm(), (Instant) row[1], (Boolean) row[2], (Instant) row[3], took, (String) row[5],
                row[6] == null ? 0 : (Integer) row[6]);
    }

    @Override
    public boolean runNow(String name) {
        return em.createNativeQuery("UPDATE core_timer SET execution_time = ?, version = version + 1 WHERE task_name = ? AND NOT picked")
                .setParameter(1, clock.instant()).setParameter(2, name).executeUpdate() > 0;
    }
}
