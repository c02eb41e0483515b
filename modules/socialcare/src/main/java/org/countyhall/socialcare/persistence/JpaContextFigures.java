package org.countyhall.socialcare.persistence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;
import org.countyhall.socialcare.api.ContextLine;
import org.countyhall.socialcare.domain.ContextFigure;
import org.countyhall.socialcare.domain.ContextFigures;

@ApplicationScoped
class JpaContextFigures implements ContextFigures {

    private static final Map<String, String> ORDER = Map.of("theme", "f.theme", "label", "f.label", "area", "f.area");

    @PersistenceContext(unitName = "countyhall")
    EntityManager em;

    @Override
    public Rows<ContextLine> list(TableQuery query) {
        Map<String, Object> given = new LinkedHashMap<>();
        String where = where(query, given);
        TypedQuery<ContextFigure> page = em.createQuery("select f from ContextFigure f" + where + query.orderBy(ORDER, "f.id"),
                ContextFigure.class);
        TypedQuery<Long> count = em.createQuery("select count(f) from ContextFigure f" + where, Long.class);
        given.forEach(page::setParameter);
        given.forEach(count::setParameter);
        List<ContextLine> rows = page.setFirstResult(query.offset()).setMaxResults(query.limit()).getResultStream()
                .map(ContextFigure::line).toList();
        return new Rows<>(rows, count.getSingleResult());
    }

    private static String where(TableQuery query, Map<String, Object> given) {
        List<String> conditions = new ArrayList<>();
        if (!query.chosen("theme").isEmpty()) {
            conditions.add("f.theme in :themes");
            given.put("themes", query.chosen("theme"));
        }
        query.filter("label").or(query::search).ifPresent(text -> {
            conditions.add("f.label like :label escape '\\'");
            given.put("label", TableQuery.contains(text));
        });
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    @Override
    public List<String> themes() {
        return em.createQuery("select distinct f.theme from ContextFigure f order by f.theme", String.class).getResultList();
    }
}
