package org.countyhall.persistence.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.countyhall.core.calendar.BankHolidays;
import org.countyhall.core.calendar.EnglishBankHolidays;
import org.countyhall.core.calendar.OwnDays;
import org.countyhall.core.calendar.WorkingCalendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The bank holidays of England with the council's own days laid over them. */
@ApplicationScoped
class CouncilBankHolidays implements OwnDays {

    private final BankHolidays computed = new EnglishBankHolidays();

    @PersistenceContext
    EntityManager em;

    /** The calendar as it stands at this moment: the council's own days are few and are read anew each time. */
    @Produces
    @jakarta.enterprise.context.Dependent
    WorkingCalendar calendar() {
        Map<LocalDate, OwnDay> own = all().stream().collect(Collectors.toMap(OwnDay::day, day -> day));
        return new WorkingCalendar(day -> {
            OwnDay mine = own.get(day);
            return mine == null ? computed.on(day) : mine.working() ? Optional.empty() : Optional.of(mine.name());
        });
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<OwnDay> all() {
        List<Object[]> rows = em.createNativeQuery("SELECT day, name, working FROM core_bank_holiday ORDER BY day").getResultList();
        return rows.stream().map(row -> new OwnDay(row[0] instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) row[0],
                (String) row[1], Boolean.TRUE.equals(row[2]) || "1".equals(String.valueOf(row[2])))).toList();
    }

    @Override
    public Optional<String> computed(LocalDate day) {
        return computed.on(day);
    }

    @Override
    public void put(OwnDay day) {
        em.createNativeQuery("INSERT INTO core_bank_holiday (day, name, working) VALUES (?, ?, ?)"
                + " ON DUPLICATE KEY UPDATE name = VALUES(name), working = VALUES(working)")
                .setParameter(1, day.day()).setParameter(2, day.name()).setParameter(3, day.working()).executeUpdate();
    }

    @Override
    public boolean remove(LocalDate day) {
        return em.createNativeQuery("DELETE FROM core_bank_holiday WHERE day = ?").setParameter(1, day).executeUpdate() > 0;
    }
}
