package org.countyhall.access.persistence;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

import org.countyhall.access.domain.AccountList;
import org.countyhall.access.domain.AccountRow;
import org.countyhall.access.domain.Origin;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;

@ApplicationScoped
class JpaAccountList implements AccountList {

    private static final String STATE =
            "CASE WHEN a.enabled = 0 THEN 'OFF' WHEN a.locked_until > :now THEN 'LOCKED' ELSE 'OPEN' END";
    private static final Map<String, String> ORDER = Map.of("name", "a.name", "displayName", "a.display_name", "state", STATE,
            "lastSignedInAt", "a.last_signed_in_at");

    @PersistenceContext(unitName = "countyhall")
    EntityManager em;

    @Override
    public Rows<AccountRow> page(TableQuery query, Instant now) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> values = new LinkedHashMap<>();
        query.search().ifPresent(words -> {
            conditions.add("(a.name LIKE :words OR a.display_name LIKE :words)");
            values.put("words", TableQuery.contains(words));
        });
        if (!query.chosen("roles").isEmpty()) {
            conditions.add("EXISTS (SELECT 1 FROM access_account_role r WHERE r.account_id = a.id AND r.role IN (:roles))");
            values.put("roles", query.chosen("roles"));
        }
        if (!query.chosen("state").isEmpty()) {
            conditions.add(STATE + " IN (:states)");
            values.put("states", query.chosen("state"));
        }
        String where = " FROM access_account a" + (conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions));
        long total = ((Number) given(em.createNativeQuery("SELECT COUNT(*)" + where), values, now).getSingleResult()).longValue();
        Query page = given(em.createNativeQuery("SELECT a.name, a.display_name, (SELECT GROUP_CONCAT(CONCAT(LOWER(REPLACE(r.role, '_', '.')),"
                + " COALESCE(CONCAT(' (', r.directorate, ')'), '')) ORDER BY r.role, r.directorate SEPARATOR ', ')"
                + " FROM access_account_role r WHERE r.account_id = a.id), a.origin, " + STATE + " AS state, a.last_signed_in_at" + where
                + query.orderBy(ORDER, "a.name")), values, now);
        List<?> rows = page.setFirstResult(query.offset()).setMaxResults(query.limit()).getResultList();
        return new Rows<>(rows.stream().map(row -> row((Object[]) row)).toList(), total);
    }

    private static Query given(Query query, Map<String, Object> values, Instant now) {
        values.forEach(query::setParameter);
        if (query.getParameters().stream().anyMatch(parameter -> "now".equals(parameter.getName()))) {
            query.setParameter("now", LocalDateTime.ofInstant(now, ZoneOffset.UTC));
        }
        return query;
    }

    private static AccountRow row(Object[] cells) {
        return new AccountRow((String) cells[0], (String) cells[1], cells[2] == null ? "" : cells[2].toString(),
                Origin.valueOf((String) cells[3]), AccountRow.State.valueOf((String) cells[4]), instant(cells[5]));
    }

    private static Instant instant(Object value) {
        if (value == null) {
            return null;
        }
        return value instanceof java.sql.Timestamp timestamp ? timestamp.toLocalDateTime().toInstant(ZoneOffset.UTC)
                : ((LocalDateTime) value).toInstant(ZoneOffset.UTC);
    }
}
