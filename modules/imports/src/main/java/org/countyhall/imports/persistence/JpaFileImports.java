package org.countyhall.imports.persistence;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;
import org.countyhall.imports.api.ImportProblem;
import org.countyhall.imports.domain.FileImport;
import org.countyhall.imports.domain.FileImports;
import org.countyhall.imports.domain.ImportState;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;

@ApplicationScoped
class JpaFileImports implements FileImports {

    private static final Map<String, String> ORDER = Map.of(
            "reference", "f.id", "fileName", "f.fileName", "kind", "f.kind", "state", "f.state", "rows", "f.rows",
            "controlTotal", "f.controlTotal", "uploadedBy", "f.uploadedBy", "uploadedAt", "f.uploadedAt", "problems", "f.problemCount");

    private static final String LISTED = " from FileImport f where (f.state = :stored or f.uploadedBy = :person)";

    @PersistenceContext
    EntityManager em;

    @Override
    public void add(FileImport file) {
        em.persist(file);
        em.flush();
    }

    @Override
    public Optional<FileImport> find(long id) {
        return Optional.ofNullable(em.find(FileImport.class, id));
    }

    @Override
    public Optional<FileImport> storedBefore(String kind, String sha256) {
        return em.createQuery("select f from FileImport f where f.kind = :kind and f.storedSha256 = :sha256", FileImport.class)
                .setParameter("kind", kind).setParameter("sha256", sha256).getResultStream().findFirst();
    }

    @Override
    public boolean claim(FileImport file) {
        file.claim();
        try {
            em.flush();
            return true;
        } catch (PersistenceException sameFileStored) {
            return false;
        }
    }

    @Override
    public void keepProblems(FileImport file, List<ImportProblem> problems) {
        em.createNativeQuery("DELETE FROM imports_problem WHERE file_id = ?").setParameter(1, file.id()).executeUpdate();
        for (ImportProblem problem : problems) {
            em.createNativeQuery("INSERT INTO imports_problem (file_id, sheet, sheet_row, column_name, cell_value, message)"
                    + " VALUES (?, ?, ?, ?, ?, ?)")
                    .setParameter(1, file.id()).setParameter(2, cut(problem.sheet(), 255)).setParameter(3, problem.row())
                    .setParameter(4, cut(problem.column(), 255)).setParameter(5, cut(problem.value(), 200))
                    .setParameter(6, cut(problem.message(), 2000)).executeUpdate();
        }
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }

    @Override
    public List<ImportProblem> problems(FileImport file, int offset, int limit) {
        List<?> rows = em.createNativeQuery("SELECT sheet, sheet_row, column_name, cell_value, message FROM imports_problem"
                + " WHERE file_id = ? ORDER BY id").setParameter(1, file.id())
                .setFirstResult(offset).setMaxResults(limit).getResultList();
        return rows.stream().map(Object[].class::cast)
                .map(row -> new ImportProblem((String) row[0], ((Number) row[1]).intValue(), (String) row[2], (String) row[3], (String) row[4]))
                .toList();
    }

    @Override
    public List<FileImport> leftBefore(Instant then) {
        return em.createQuery("select f from FileImport f where f.spoolName is not null and f.uploadedAt < :then", FileImport.class)
                .setParameter("then", then).getResultList();
    }

    @Override
    public List<String> uploaders(String person) {
        return em.createQuery("select distinct f.uploadedBy" + LISTED + " order by f.uploadedBy", String.class)
                .setParameter("stored", ImportState.STORED).setParameter("person", person).getResultList();
    }

    @Override
    public Rows<FileImport> list(String person, TableQuery query) {
        Map<String, Object> values = new HashMap<>();
        values.put("stored", ImportState.STORED);
        values.put("person", person);
        StringBuilder where = new StringBuilder(LISTED);
        query.search().ifPresent(words -> {
            where.append(" and (f.fileName like :words escape '\\' or f.sha256 like :words escape '\\')");
            values.put("words", TableQuery.contains(words));
        });
        query.filter("fileName").ifPresent(words -> {
            where.append(" and f.fileName like :fileName escape '\\'");
            values.put("fileName", TableQuery.contains(words));
        });
        if (!query.chosen("uploadedBy").isEmpty()) {
            where.append(" and f.uploadedBy in :uploaders");
            values.put("uploaders", query.chosen("uploadedBy"));
        }
        if (!query.chosen("kind").isEmpty()) {
            where.append(" and f.kind in :kinds");
            values.put("kinds", query.chosen("kind"));
        }
        if (!query.chosen("state").isEmpty()) {
            where.append(" and f.state in :states");
            values.put("states", query.chosen("state").stream().map(ImportState::valueOf).toList());
        }
        TypedQuery<FileImport> page = em.createQuery("select f" + where + query.orderBy(ORDER, "f.id desc"), FileImport.class);
        TypedQuery<Long> count = em.createQuery("select count(f)" + where, Long.class);
        values.forEach((name, value) -> {
            page.setParameter(name, value);
            count.setParameter(name, value);
        });
        return new Rows<>(page.setFirstResult(query.offset()).setMaxResults(query.limit()).getResultList(), count.getSingleResult());
    }

    static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
