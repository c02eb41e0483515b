package org.countyhall.complaints.persistence.keeping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.countyhall.complaints.domain.keeping.Shredder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Follows the foreign keys of the database from a case down to its last row, so that a table that is added later is found too. A key
 * that says ON DELETE SET NULL marks a row that stays without its case: the anonymous statistical row. KeepingIT fails where a
 * table speaks of a case without such a key.
 */
@ApplicationScoped
class JdbcShredder implements Shredder {

    private static final String CASES = "complaints_case";
    private static final String PEOPLE = "complaints_person";
    private static final String PARTIES = "complaints_case_party";

    @PersistenceContext
    EntityManager em;

    /** Read once: the tables are those of the start until the application stops. */
    private volatile List<Key> keys;

    private record Key(String table, String column, String to, String toColumn, boolean leaves) {
    }

    /** A table on the way down, with the condition for the rows of the case in it. */
    private record Step(String table, String where, List<String> ownLinks) {
    }

    @Override
    public void hold(long caseId) {
        em.createNativeQuery("SELECT id FROM complaints_case WHERE id = ? FOR UPDATE").setParameter(1, caseId).getSingleResult();
    }

    @Override
    public Map<String, Integer> inventory(long caseId) {
        Map<String, Integer> found = new LinkedHashMap<>();
        for (Step step : steps(CASES)) {
            Number rows = (Number) em.createNativeQuery("SELECT COUNT(*) FROM " + step.table() + " WHERE " + step.where())
                    .setParameter("id", caseId).getSingleResult();
            found.merge(step.table(), rows.intValue(), Math::max);
        }
        return found;
    }

    @Override
    public Map<String, Integer> destroy(long caseId) {
        em.flush();
        em.clear();
        List<?> people = people(caseId);
        Map<String, Integer> gone = new LinkedHashMap<>();
        destroy(CASES, caseId, gone);
        for (Object person : people) {
            forget(((Number) person).longValue(), gone);
        }
        return gone;
    }

    private void destroy(String root, long id, Map<String, Integer> gone) {
        for (Step step : steps(root)) {
            step.ownLinks().forEach(link -> em.createNativeQuery("UPDATE " + step.table() + " SET " + link + " = NULL WHERE " + link
                    + " IS NOT NULL AND " + step.where()).setParameter("id", id).executeUpdate());
            gone.merge(step.table(), em.createNativeQuery("DELETE FROM " + step.table() + " WHERE " + step.where())
                    .setParameter("id", id).executeUpdate(), Integer::sum);
        }
    }

    private List<?> people(long caseId) {
        return em.createNativeQuery("SELECT DISTINCT person_id FROM " + PARTIES + " WHERE case_id = ?").setParameter(1, caseId).getResultList();
    }

    /** Who has no part in any other case is forgotten with the last one, and who was merged into them. */
    private void forget(long person, Map<String, Integer> gone) {
        Number elsewhere = (Number) em.createNativeQuery("SELECT COUNT(*) FROM " + PARTIES + " WHERE person_id = ?").setParameter(1, person)
                .getSingleResult();
        if (elsewhere.intValue() > 0) {
            return;
        }
        List<?> merged = em.createNativeQuery("SELECT id FROM " + PEOPLE + " WHERE merged_into = ?").setParameter(1, person).getResultList();
        em.createNativeQuery("UPDATE " + PEOPLE + " SET merged_into = NULL WHERE merged_into = ?").setParameter(1, person).executeUpdate();
        destroy(PEOPLE, person, gone);
        merged.forEach(other -> forget(((Number) other).longValue(), gone));
    }

    /** Children before parents. */
    private List<Step> steps(String root) {
        List<Step> steps = new ArrayList<>();
        if (keys == null) {
            keys = keys();
        }
        descend(keys, root, "id = :id", new HashSet<>(), steps);
        return steps;
    }

    private static void descend(List<Key> keys, String table, String where, Set<String> above, List<Step> steps) {
        above.add(table);
        List<String> ownLinks = new ArrayList<>();
        for (Key key : keys) {
            if (key.to().equals(table) && key.table().equals(table)) {
                ownLinks.add(key.column());
            } else if (key.to().equals(table) && !key.leaves() && !above.contains(key.table())) {
                descend(keys, key.table(), key.column() + " IN (SELECT " + key.toColumn() + " FROM " + table + " WHERE " + where + ")", above, steps);
            }
        }
        above.remove(table);
        steps.add(new Step(table, where, ownLinks));
    }

    @SuppressWarnings("unchecked")
    private List<Key> keys() {
        List<Object[]> rows = em.createNativeQuery("SELECT k.TABLE_NAME, k.COLUMN_NAME, k.REFERENCED_TABLE_NAME, k.REFERENCED_COLUMN_NAME,"
                + " r.DELETE_RULE FROM information_schema.KEY_COLUMN_USAGE k JOIN information_schema.REFERENTIAL_CONSTRAINTS r"
                + " ON r.CONSTRAINT_SCHEMA = k.CONSTRAINT_SCHEMA AND r.TABLE_NAME = k.TABLE_NAME AND r.CONSTRAINT_NAME = k.CONSTRAINT_NAME"
                + " WHERE k.TABLE_SCHEMA = DATABASE() AND r.CONSTRAINT_SCHEMA = DATABASE() AND k.REFERENCED_TABLE_NAME LIKE 'complaints\\_%'"
                + " ORDER BY k.TABLE_NAME, k.COLUMN_NAME").getResultList();
        return rows.stream().map(row -> new Key((String) row[0], (String) row[1], (String) row[2], (String) row[3],
                "SET NULL".equals(row[4]))).toList();
    }
}
