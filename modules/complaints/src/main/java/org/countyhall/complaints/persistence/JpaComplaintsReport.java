package org.countyhall.complaints.persistence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.countyhall.complaints.api.ComplaintsReport;
import org.countyhall.complaints.domain.ReferenceData;
import org.countyhall.complaints.domain.codes.CodeList;
import org.countyhall.complaints.domain.codes.Codes;
import org.countyhall.complaints.domain.deadlines.Limit;
import org.countyhall.complaints.domain.deadlines.Timetable;
import org.countyhall.core.Directorate;
import org.countyhall.core.FinancialYear;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class JpaComplaintsReport implements ComplaintsReport {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @PersistenceContext
    EntityManager em;

    @Inject
    ReferenceData data;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    @Override
    public DirectorateComplaints of(Directorate directorate) {
        LocalDate today = LocalDate.now(clock);
        // an investigator reads single cases and not all of a directorate
        boolean mayKnow = user.mayIn(Authority.COMPLAINTS_WORK, directorate) || user.mayIn(Authority.COMPLAINTS_ALL_READ, directorate);
        Object[] now = (Object[]) em.createNativeQuery("SELECT COUNT(*), COALESCE(SUM(next_due < :today), 0) FROM complaints_case"
                + " WHERE directorate = :directorate AND status IN ('RECEIVED', 'ACKNOWLEDGED')")
                .setParameter("today", today).setParameter("directorate", directorate.name()).getSingleResult();
        Object[] answers = (Object[]) em.createNativeQuery("SELECT COUNT(*), COALESCE(SUM(in_time), 0) FROM complaints_case"
                + " WHERE directorate = :directorate AND type = 'COMPLAINT' AND responded_on > :from AND responded_on <= :today")
                .setParameter("from", today.minusMonths(12)).setParameter("today", today)
                .setParameter("directorate", directorate.name()).getSingleResult();
        Number received = (Number) em.createNativeQuery("SELECT COUNT(*) FROM complaints_case"
                + " WHERE directorate = :directorate AND type = 'COMPLAINT' AND received_on >= :from")
                .setParameter("from", FinancialYear.of(today).firstDay()).setParameter("directorate", directorate.name()).getSingleResult();
        SafeCount responded = SafeCount.of(Columns.number(answers[0]), mayKnow);
        return new DirectorateComplaints(directorate, today, SafeCount.of(Columns.number(now[0]), mayKnow),
                SafeCount.of(Columns.number(now[1]), mayKnow), SafeCount.of(received.longValue(), mayKnow), responded,
                share(Columns.number(answers[1]), responded), standard(today), byCategory(directorate, today, mayKnow));
    }

    private static BigDecimal share(int inTime, SafeCount responded) {
        return responded.keptBack() || responded.value() == 0 ? null
                : BigDecimal.valueOf(inTime).multiply(HUNDRED).divide(BigDecimal.valueOf(responded.value()), 1, RoundingMode.HALF_UP);
    }

    private int standard(LocalDate today) {
        return data.limits().on(today, Timetable.ADULT_SOCIAL_CARE, Limit.IN_TIME_PERCENT).orElse(100);
    }

    @SuppressWarnings("unchecked")
    private List<CategoryCount> byCategory(Directorate directorate, LocalDate today, boolean mayKnow) {
        Codes codes = data.codes();
        List<Object[]> rows = em.createNativeQuery("SELECT p.category, COUNT(*) FROM complaints_point p"
                + " JOIN complaints_case c ON c.id = p.case_id WHERE c.directorate = :directorate AND c.type = 'COMPLAINT'"
                + " AND c.received_on >= :from AND p.category IS NOT NULL GROUP BY p.category ORDER BY COUNT(*) DESC, p.category")
                .setParameter("from", FinancialYear.of(today).firstDay()).setParameter("directorate", directorate.name()).getResultList();
        return rows.stream().map(row -> new CategoryCount(codes.label(CodeList.CATEGORY, (String) row[0]),
                SafeCount.of(Columns.number(row[1]), mayKnow))).toList();
    }
}
