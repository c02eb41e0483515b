package org.countyhall.persistence.desk;

import java.util.List;

import org.countyhall.core.desk.SavedView;
import org.countyhall.core.desk.SavedViews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The table {@code core_saved_view}. */
@ApplicationScoped
class JpaSavedViews implements SavedViews {

    @PersistenceContext
    EntityManager em;

    @Override
    public List<SavedView> offeredTo(String owner, String table) {
        List<?> rows = em.createNativeQuery("SELECT id, owner, name, parameters, shared FROM core_saved_view "
                + "WHERE list_name = ? AND (owner = ? OR shared) ORDER BY owner <> ?, name, id")
                .setParameter(1, table).setParameter(2, owner).setParameter(3, owner).getResultList();
        return rows.stream().map(row -> (Object[]) row)
                .map(row -> new SavedView(((Number) row[0]).longValue(), (String) row[1], table, (String) row[2], (String) row[3],
                        isTrue(row[4])))
                .toList();
    }

    @Override
    public void save(String owner, String table, String name, String parameters, boolean shared) {
        em.createNativeQuery("INSERT INTO core_saved_view (owner, list_name, name, parameters, shared) VALUES (?, ?, ?, ?, ?) "
                + "ON DUPLICATE KEY UPDATE parameters = VALUES(parameters), shared = VALUES(shared)")
                .setParameter(1, owner).setParameter(2, table).setParameter(3, name).setParameter(4, parameters)
                .setParameter(5, shared).executeUpdate();
    }

    @Override
    public void remove(String owner, long id) {
        em.createNativeQuery("DELETE FROM core_saved_view WHERE owner = ? AND id = ?")
                .setParameter(1, owner).setParameter(2, id).executeUpdate();
    }

    private static boolean isTrue(Object value) {
        return value instanceof Boolean flag ? flag : ((Number) value).intValue() != 0;
    }
}
