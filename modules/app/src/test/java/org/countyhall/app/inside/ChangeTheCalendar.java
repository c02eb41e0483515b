package org.countyhall.app.inside;

import java.io.IOException;
import java.time.LocalDate;

import org.countyhall.core.RuleBroken;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** A use case as the modules have them, that writes one row and one line of the audit trail, and may then refuse or break. */
@ApplicationScoped
@UseCase(Authority.SIGNED_IN)
@Transactional
public class ChangeTheCalendar {

    @Inject
    Audit audit;

    @PersistenceContext
    EntityManager em;

    public String add(LocalDate day) {
        em.createNativeQuery("INSERT INTO core_bank_holiday (day, name, working) VALUES (?, 'A journey', FALSE)").setParameter(1, day)
                .executeUpdate();
        audit.record("journey.dayAdded", day.toString(), null, "A journey");
        return day.toString();
    }

    public void addAndRefuse(LocalDate day) {
        add(day);
        throw new RuleBroken("core.required");
    }

    /** As when a class that the second half needs cannot be loaded. */
    public void addAndBreak(LocalDate day) {
        add(day);
        throw new NoClassDefFoundError("of the second half");
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void addApartAndBreak(LocalDate day) {
        addAndBreak(day);
    }

    public void addAndReadWhatIsNotThere(LocalDate day) throws IOException {
        add(day);
        throw new IOException("not there");
    }
}
