package org.countyhall.complaints;

import java.util.List;
import java.util.Set;

import org.countyhall.testkit.TestDatabase;

/** A register in which nobody has complained yet: every table of the module is empty but those that its migrations fill. */
public final class EmptyRegister {

    private static final Set<String> FILLED = Set.of("complaints_code", "complaints_learning_setting", "complaints_letter_template",
            "complaints_limit", "complaints_member", "complaints_plan_step", "complaints_provider", "complaints_retention", "complaints_text_mark");

    private EmptyRegister() {
    }

    /** Tests of other classes may have left cases behind. */
    public static void in(TestDatabase database) {
        database.transaction(em -> {
            List<?> tables = em.createNativeQuery("SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()"
                    + " AND table_type = 'BASE TABLE' AND table_name LIKE 'complaints!_%' ESCAPE '!'", String.class).getResultList();
            em.createNativeQuery("SET FOREIGN_KEY_CHECKS = 0").executeUpdate();
            tables.stream().map(Object::toString).filter(table -> !FILLED.contains(table))
                    .forEach(table -> em.createNativeQuery("DELETE FROM " + table).executeUpdate());
            em.createNativeQuery("SET FOREIGN_KEY_CHECKS = 1").executeUpdate();
            em.createNativeQuery("UPDATE complaints_text_mark SET last_id = 0, last_at = '2000-01-01'").executeUpdate();
        });
    }
}
