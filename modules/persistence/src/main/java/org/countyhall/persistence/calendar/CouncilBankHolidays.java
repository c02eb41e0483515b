package org.countyhall.persistence.calendar;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.countyhall.core.calendar.BankHolidays;
import org.countyhall.core.calendar.EnglishBankHolidays;
import org.countyhall.core.calendar.WorkingCalendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The bank holidays of England with the council's own days laid over them. */
@ApplicationScoped
class CouncilBankHolidays {

    private final BankHolidays computed = new EnglishBankHolidays();

    @PersistenceContext
    EntityManager em;

    private record OwnDay(String name, boolean working) {
    }

    /** The calendar as it stands at this moment: the council's own days are few and are read anew each time. */
    @Produces
    @jakarta.enterprise.context.Dependent
    WorkingCalendar calendar() {
        Map<LocalDate, OwnDay> own = new HashMap<>();
        @SuppressWarnings("unchecked")
        List<Object[]> rows = em.createNativeQuery("SELECT day, name, working FROM core_bank_holiday").getResultList();
        for (Object[] row : rows) {
            LocalDate day = row[0] instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) row[0];
            own.put(day, new OwnDay((String) row[1], Boolean.TRUE.equals(row[2]) || "1".equals(String.valueOf(row[2]))));
        }
        return new WorkingCalendar(day -> {
            OwnDay mine = own.get(day);
            return mine == null ? computed.on(day) : mine.working() ? Optional.empty() : Optional.of(mine.name());
        });
    }
}
