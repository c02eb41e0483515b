package org.countyhall.complaints.persistence;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.countyhall.complaints.domain.given.Given;
import org.countyhall.complaints.domain.given.GivenFigure;
import org.countyhall.complaints.domain.given.GivenFigures;
import org.countyhall.core.Directorate;
import org.countyhall.core.FinancialYear;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class JpaGivenFigures implements GivenFigures {

    @PersistenceContext
    EntityManager em;

    @Override
    @SuppressWarnings("unchecked")
    public Map<Given, GivenFigure> latest(FinancialYear year, Directorate directorate) {
        List<Object[]> rows = em.createNativeQuery("SELECT name, value, source, edition, given_at, given_by FROM complaints_report_given"
                + " WHERE year = ? AND directorate = ? ORDER BY edition").setParameter(1, year.startYear())
                .setParameter(2, JpaNarratives.code(directorate)).getResultList();
        Map<Given, GivenFigure> latest = new EnumMap<>(Given.class);
        rows.forEach(row -> latest.put(Given.valueOf((String) row[0]), new GivenFigure(Given.valueOf((String) row[0]),
                ((Number) row[1]).longValue(), (String) row[2], Columns.number(row[3]), Columns.instant(row[4]), (String) row[5])));
        return latest;
    }

    @Override
    public void add(FinancialYear year, Directorate directorate, GivenFigure figure) {
        em.createNativeQuery("INSERT INTO complaints_report_given (year, directorate, name, value, source, edition, given_at, given_by)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)").setParameter(1, year.startYear()).setParameter(2, JpaNarratives.code(directorate))
                .setParameter(3, figure.what().name()).setParameter(4, figure.value()).setParameter(5, figure.source())
                .setParameter(6, figure.edition()).setParameter(7, LocalDateTime.ofInstant(figure.givenAt(), ZoneOffset.UTC))
                .setParameter(8, figure.givenBy()).executeUpdate();
    }
}
