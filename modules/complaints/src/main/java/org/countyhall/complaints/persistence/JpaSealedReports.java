package org.countyhall.complaints.persistence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.countyhall.complaints.domain.Viewer;
import org.countyhall.complaints.domain.report.Group;
import org.countyhall.complaints.domain.report.Sealed;
import org.countyhall.complaints.domain.report.SealedReports;
import org.countyhall.core.Directorate;
import org.countyhall.core.FinancialYear;
import org.countyhall.core.NotFound;
import org.countyhall.core.table.Rows;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

@ApplicationScoped
class JpaSealedReports implements SealedReports {

    private static final String SEAL = "SELECT id, year, directorate, edition, sealed_at, sealed_by, cases, sha256 FROM complaints_sealed_report";

    @PersistenceContext
    EntityManager em;

    @Override
    public int seal(FinancialYear year, Directorate directorate, Sealed content, Instant at, String by) {
        String code = JpaNarratives.code(directorate);
        String text = content.text();
        Number edition = (Number) em.createNativeQuery("SELECT COALESCE(MAX(edition), 0) + 1 FROM complaints_sealed_report"
                + " WHERE year = ? AND directorate = ?").setParameter(1, year.startYear()).setParameter(2, code).getSingleResult();
        em.createNativeQuery("INSERT INTO complaints_sealed_report (year, directorate, edition, sealed_at, sealed_by, content, cases, sha256)"
                + " VALUES (?, ?, ?, ?, ?, ?, 0, '')").setParameter(1, year.startYear()).setParameter(2, code)
                .setParameter(3, edition.intValue()).setParameter(4, LocalDateTime.ofInstant(at, ZoneOffset.UTC)).setParameter(5, by)
                .setParameter(6, text).executeUpdate();
        long id = ((Number) em.createNativeQuery("SELECT LAST_INSERT_ID()").getSingleResult()).longValue();
        Query list = em.createNativeQuery("INSERT INTO complaints_sealed_case (sealed_id, number, case_id, facts)"
                + " SELECT " + id + ", ROW_NUMBER() OVER (ORDER BY f.id), f.case_id, " + FigureSql.TOKENS + " FROM complaints_fact f"
                + " WHERE (f.received_year = :year OR f.settled_year = :year OR f.decided_year = :year"
                + " OR f.id IN (SELECT m.fact_id FROM complaints_fact_payment m WHERE m.paid_year = :year))"
                + (directorate == null ? "" : " AND f.directorate = :directorate")).setParameter("year", year.startYear());
        if (directorate != null) {
            list.setParameter("directorate", code);
        }
        int cases = list.executeUpdate();
        em.createNativeQuery("UPDATE complaints_sealed_report SET cases = ?, sha256 = ? WHERE id = ?").setParameter(1, cases)
                .setParameter(2, hash(id, text)).setParameter(3, id).executeUpdate();
        return edition.intValue();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Seal> of(FinancialYear year, Directorate directorate) {
        List<Object[]> rows = em.createNativeQuery(SEAL + " WHERE year = ? AND directorate = ? ORDER BY edition DESC")
                .setParameter(1, year.startYear()).setParameter(2, JpaNarratives.code(directorate)).getResultList();
        return rows.stream().map(JpaSealedReports::seal).toList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public Optional<Seal> find(long id) {
        List<Object[]> rows = em.createNativeQuery(SEAL + " WHERE id = ?").setParameter(1, id).getResultList();
        return rows.stream().map(JpaSealedReports::seal).findFirst();
    }

    @Override
    public Sealed content(long id) {
        return Sealed.read(text(id));
    }

    @Override
    public boolean isIntact(long id) {
        return find(id).orElseThrow(() -> new NotFound("report")).sha256().equals(hash(id, text(id)));
    }

    @Override
    @SuppressWarnings("unchecked")
    public Rows<FrozenCase> cases(long id, Group group, String part, Viewer viewer, int offset, int limit) {
        List<String> tokens = group == null ? List.of("") : FigureSql.isAll(part) ? List.of(" " + group.name() + ":")
                : FigureSql.parts(group, part).stream().map(one -> " " + group.name() + ":" + one + " ").toList();
        String from = " FROM complaints_sealed_case s WHERE s.sealed_id = :id AND (" + IntStream.range(0, tokens.size())
                .mapToObj(number -> "INSTR(s.facts, :token" + number + ") > 0").collect(Collectors.joining(" OR ")) + ")";
        Number total = (Number) filled(em.createNativeQuery("SELECT COUNT(*)" + from), id, tokens).getSingleResult();
        List<Object[]> rows = filled(em.createNativeQuery("SELECT s.number, s.case_id, s.facts" + from + " ORDER BY s.number"), id, tokens)
                .setFirstResult(offset).setMaxResults(limit).getResultList();
        Map<Long, String> known = references(rows, viewer);
        return new Rows<>(rows.stream().map(row -> new FrozenCase(Columns.number(row[0]),
                row[1] == null ? null : known.get(((Number) row[1]).longValue()), figures((String) row[2]))).toList(), total.longValue());
    }

    private static Query filled(Query query, long id, List<String> tokens) {
        query.setParameter("id", id);
        IntStream.range(0, tokens.size()).forEach(number -> query.setParameter("token" + number, tokens.get(number)));
        return query;
    }

    /** {@code METHOD:email OUTCOME:NOT_UPHELD} as it was frozen. */
    private static List<SealedReports.Figure> figures(String tokens) {
        return Stream.of(tokens.strip().split(" ")).filter(token -> token.contains(":")).map(token -> {
            Group group = Group.valueOf(token.substring(0, token.indexOf(':')));
            return new SealedReports.Figure(group, FigureSql.spelled(group, token.substring(token.indexOf(':') + 1)));
        }).distinct().toList();
    }

    @SuppressWarnings("unchecked")
    private Map<Long, String> references(List<Object[]> rows, Viewer viewer) {
        List<Long> cases = rows.stream().filter(row -> row[1] != null).map(row -> ((Number) row[1]).longValue()).toList();
        if (cases.isEmpty()) {
            return Map.of();
        }
        List<Object[]> seen = Wanted.visible(viewer).and("c.id IN (:cases)", "cases", cases)
                .query(em, "SELECT c.id, c.reference FROM complaints_case c", "").getResultList();
        return seen.stream().collect(Collectors.toMap(row -> ((Number) row[0]).longValue(), row -> (String) row[1]));
    }

    private String text(long id) {
        List<?> found = em.createNativeQuery("SELECT content FROM complaints_sealed_report WHERE id = ?").setParameter(1, id).getResultList();
        if (found.isEmpty()) {
            throw new NotFound("report");
        }
        return Columns.text(found.get(0));
    }

    /** Over the content and every line of the list, in its order. */
    private String hash(long id, String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(text.getBytes(StandardCharsets.UTF_8));
            try (Stream<?> lines = em.createNativeQuery("SELECT CONCAT(number, '|', COALESCE(case_id, 0), '|', facts)"
                    + " FROM complaints_sealed_case WHERE sealed_id = ? ORDER BY number").setParameter(1, id).getResultStream()) {
                lines.forEach(line -> digest.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Seal seal(Object[] row) {
        String directorate = (String) row[2];
        return new Seal(((Number) row[0]).longValue(), new FinancialYear(Columns.number(row[1])),
                directorate.isEmpty() ? null : Directorate.valueOf(directorate), Columns.number(row[3]), Columns.instant(row[4]), (String) row[5],
                ((Number) row[6]).longValue(), Columns.text(row[7]));
    }
}
