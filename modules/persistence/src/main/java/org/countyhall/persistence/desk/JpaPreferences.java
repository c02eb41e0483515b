package org.countyhall.persistence.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.countyhall.core.desk.Preferences;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The table {@code core_preference}. */
@ApplicationScoped
class JpaPreferences implements Preferences {

    private static final int LONGEST = 1000;

    @PersistenceContext
    EntityManager em;

    @Override
    public Optional<String> find(String owner, String name) {
        List<?> values = em.createNativeQuery("SELECT value FROM core_preference WHERE owner = ? AND name = ?")
                .setParameter(1, owner).setParameter(2, name).getResultList();
        return values.stream().findFirst().map(String.class::cast);
    }

    @Override
    public Map<String, String> everybodys(String name) {
        List<?> rows = em.createNativeQuery("SELECT owner, value FROM core_preference WHERE name = ?").setParameter(1, name).getResultList();
        return rows.stream().map(row -> (Object[]) row).collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }

    @Override
    public void choose(String owner, String name, String value) {
        if (value == null || value.length() > LONGEST) {
            em.createNativeQuery("DELETE FROM core_preference WHERE owner = ? AND name = ?")
                    .setParameter(1, owner).setParameter(2, name).executeUpdate();
        } else {
            em.createNativeQuery("INSERT INTO core_preference (owner, name, value) VALUES (?, ?, ?) "
                    + "ON DUPLICATE KEY UPDATE value = VALUES(value)")
                    .setParameter(1, owner).setParameter(2, name).setParameter(3, value).executeUpdate();
        }
    }
}
