package org.countyhall.complaints.persistence;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.countyhall.complaints.domain.report.Narrative;
import org.countyhall.complaints.domain.report.Narratives;
import org.countyhall.complaints.domain.report.Section;
import org.countyhall.core.Directorate;
import org.countyhall.core.FinancialYear;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class JpaNarratives implements Narratives {

    private static final String SELECT = "SELECT section, edition, words, written_at, written_by FROM complaints_narrative"
            + " WHERE year = :year AND directorate = :directorate";

    @PersistenceContext
    EntityManager em;

    @Override
    public Map<Section, Narrative> latest(FinancialYear year, Directorate directorate) {
        Map<Section, Narrative> latest = new EnumMap<>(Section.class);
        rows(SELECT + " ORDER BY edition", year, directorate).forEach(one -> latest.put(one.section(), one));
        return latest;
    }

    @Override
    public Optional<Narrative> latest(FinancialYear year, Directorate directorate, Section section) {
        return all(year, directorate, section).stream().findFirst();
    }

    @Override
    public List<Narrative> all(FinancialYear year, Directorate directorate, Section section) {
        return rows(SELECT + " AND section = '" + section.name() + "' ORDER BY edition DESC", year, directorate);
    }

    @Override
    public void add(FinancialYear year, Directorate directorate, Narrative narrative) {
        em.createNativeQuery("INSERT INTO complaints_narrative (year, directorate, section, edition, words, written_at, written_by)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?)").setParameter(1, year.startYear()).setParameter(2, code(directorate))
                .setParameter(3, narrative.section().name()).setParameter(4, narrative.edition()).setParameter(5, narrative.words())
                .setParameter(6, LocalDateTime.ofInstant(narrative.writtenAt(), ZoneOffset.UTC)).setParameter(7, narrative.writtenBy())
                .executeUpdate();
    }

    static String code(Directorate directorate) {
        return directorate == null ? "" : directorate.name();
    }

    @SuppressWarnings("unchecked")
    private List<Narrative> rows(String sql, FinancialYear year, Directorate directorate) {
        List<Object[]> rows = em.createNativeQuery(sql).setParameter("year", year.startYear()).setParameter("directorate", code(directorate))
                .getResultList();
        return rows.stream().map(row -> new Narrative(Section.valueOf((String) row[0]), Columns.number(row[1]), Columns.text(row[2]),
                Columns.instant(row[3]), (String) row[4])).toList();
    }
}
