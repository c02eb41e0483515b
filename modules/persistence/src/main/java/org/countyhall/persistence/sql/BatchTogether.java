package org.countyhall.persistence.sql;

import java.sql.Statement;
import java.util.List;

import org.countyhall.core.sql.Together;
import org.hibernate.Session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The driver sends a batch before it reads the first answer. What waits to be written is written before. */
@ApplicationScoped
class BatchTogether implements Together {

    @PersistenceContext
    EntityManager em;

    @Override
    public void run(List<String> statements) {
        em.flush();
        em.unwrap(Session.class).doWork(connection -> {
            try (Statement batch = connection.createStatement()) {
                for (String sql : statements) {
                    batch.addBatch(sql);
                }
                batch.executeBatch();
            }
        });
    }
}
