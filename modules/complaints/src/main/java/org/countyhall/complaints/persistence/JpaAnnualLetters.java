package org.countyhall.complaints.persistence;

import java.util.Collection;
import java.util.List;

import org.countyhall.complaints.domain.ombudsman.AnnualLetters;
import org.countyhall.complaints.domain.ombudsman.LetterLine;
import org.countyhall.complaints.domain.ombudsman.OmbudsmanDecision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class JpaAnnualLetters implements AnnualLetters {

    @PersistenceContext
    EntityManager em;

    @Override
    public void forget(Collection<String> years) {
        if (!years.isEmpty()) {
            em.createNativeQuery("DELETE FROM complaints_annual_letter_line WHERE letter_year IN (:years)").setParameter("years", years).executeUpdate();
        }
    }

    @Override
    public void add(Collection<LetterLine> lines, String importReference) {
        lines.forEach(line -> em.createNativeQuery("INSERT INTO complaints_annual_letter_line (letter_year, their_reference, topic, received_on,"
                + " decided_on, decision, remedied_before, remedy_due_on, remedy_done_on, import_reference) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .setParameter(1, line.year()).setParameter(2, line.theirReference()).setParameter(3, line.topic())
                .setParameter(4, line.receivedOn()).setParameter(5, line.decidedOn())
                .setParameter(6, line.decision() == null ? null : line.decision().name()).setParameter(7, line.remediedBefore())
                .setParameter(8, line.remedyDueOn()).setParameter(9, line.remedyDoneOn()).setParameter(10, importReference).executeUpdate());
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<LetterLine> of(String year) {
        List<Object[]> rows = em.createNativeQuery("SELECT letter_year, their_reference, topic, received_on, decided_on, decision, remedied_before,"
                + " remedy_due_on, remedy_done_on FROM complaints_annual_letter_line WHERE letter_year = :year ORDER BY their_reference")
                .setParameter("year", year).getResultList();
        return rows.stream().map(row -> new LetterLine((String) row[0], (String) row[1], (String) row[2], Columns.day(row[3]), Columns.day(row[4]),
                row[5] == null ? null : OmbudsmanDecision.valueOf((String) row[5]), Columns.flag(row[6]), Columns.day(row[7]),
                Columns.day(row[8]))).toList();
    }
}
