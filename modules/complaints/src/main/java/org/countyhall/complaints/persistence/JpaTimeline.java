package org.countyhall.complaints.persistence;

import java.time.LocalDate;

import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.EventKind;
import org.countyhall.complaints.domain.Timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class JpaTimeline implements Timeline {

    private static final int LONGEST = 1000;

    @PersistenceContext
    EntityManager em;

    @Override
    public void note(Case of, EventKind kind, LocalDate on, String detail, Desk desk) {
        String words = detail != null && detail.length() > LONGEST ? detail.substring(0, LONGEST) : detail;
        em.createNativeQuery("INSERT INTO complaints_event (case_id, kind, happened_on, recorded_at, recorded_by, detail) VALUES (?, ?, ?, ?, ?, ?)")
                .setParameter(1, of.id()).setParameter(2, kind.name()).setParameter(3, on).setParameter(4, desk.at())
                .setParameter(5, desk.officer()).setParameter(6, words).executeUpdate();
    }
}
