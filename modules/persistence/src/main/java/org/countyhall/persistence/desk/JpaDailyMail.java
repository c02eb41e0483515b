package org.countyhall.persistence.desk;

import java.time.LocalDate;

import org.countyhall.core.desk.DailyMail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The table {@code core_daily_mail}; of each account only its latest day is kept. */
@ApplicationScoped
class JpaDailyMail implements DailyMail {

    @PersistenceContext
    EntityManager em;

    @Override
    public boolean first(String account, LocalDate day) {
        if (em.createNativeQuery("INSERT IGNORE INTO core_daily_mail (account, day) VALUES (?, ?)").setParameter(1, account)
                .setParameter(2, day).executeUpdate() == 0) {
            return false;
        }
        em.createNativeQuery("DELETE FROM core_daily_mail WHERE account = ? AND day < ?").setParameter(1, account).setParameter(2, day).executeUpdate();
        return true;
    }
}
