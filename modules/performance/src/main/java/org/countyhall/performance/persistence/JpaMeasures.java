package org.countyhall.performance.persistence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

import org.countyhall.core.Directorate;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;
import org.countyhall.performance.api.Direction;
import org.countyhall.performance.api.MeasureKind;
import org.countyhall.performance.api.MeasureSummary;
import org.countyhall.performance.api.Rag;
import org.countyhall.performance.domain.Measure;
import org.countyhall.performance.domain.Measures;
import org.countyhall.performance.domain.Statement;

@ApplicationScoped
class JpaMeasures implements Measures {

    /** ASCH9 before ASCH10. */
    static final String BY_CODE = "length(m.code), m.code";

    private static final Map<String, String> ORDER = Map.of("code", "m.code", "name", "m.name", "kind", "m.kind",
            "asAt", "m.standing.asAt", "rag", "m.standing.rag", "directorate", "m.directorate");

    @PersistenceContext(unitName = "countyhall")
    EntityManager em;

    @Override
    public Optional<Measure> find(String code) {
        return byCode(code).getResultStream().findFirst();
    }

    @Override
    public Optional<Measure> findToChange(String code) {
        return byCode(code).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    private TypedQuery<Measure> byCode(String code) {
        return em.createQuery("select m from Measure m where m.code = :code", Measure.class).setParameter("code", code);
    }

    @Override
    public void add(Measure measure) {
        em.persist(measure);
    }

    @Override
    public Rows<MeasureSummary> list(TableQuery query) {
        Map<String, Object> given = new LinkedHashMap<>();
        String where = where(query, given);
        TypedQuery<Measure> page = em.createQuery("select m from Measure m" + where + query.orderBy(ORDER, BY_CODE), Measure.class);
        TypedQuery<Long> count = em.createQuery("select count(m) from Measure m" + where, Long.class);
        given.forEach(page::setParameter);
        given.forEach(count::setParameter);
        List<MeasureSummary> rows = page.setFirstResult(query.offset()).setMaxResults(query.limit()).getResultStream()
                .map(Measure::summary).toList();
        return new Rows<>(rows, count.getSingleResult());
    }

    private static String where(TableQuery query, Map<String, Object> given) {
        List<String> conditions = new ArrayList<>();
        query.search().ifPresent(words -> {
            conditions.add("(m.code like :words escape '\\' or m.name like :words escape '\\')");
            given.put("words", TableQuery.contains(words));
        });
        query.filter("code").ifPresent(text -> contains("m.code", "code", text, conditions, given));
        query.filter("name").ifPresent(text -> contains("m.name", "name", text, conditions, given));
        chosen("m.standing.rag", "rag", Rag.class, query, conditions, given);
        chosen("m.standing.direction", "direction", Direction.class, query, conditions, given);
        chosen("m.kind", "kind", MeasureKind.class, query, conditions, given);
        chosen("m.directorate", "directorate", Directorate.class, query, conditions, given);
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private static void contains(String expression, String name, String text, List<String> conditions, Map<String, Object> given) {
        conditions.add(expression + " like :" + name + " escape '\\'");
        given.put(name, TableQuery.contains(text));
    }

    private static <E extends Enum<E>> void chosen(String expression, String name, Class<E> type, TableQuery query,
            List<String> conditions, Map<String, Object> given) {
        Collection<E> codes = query.chosen(name).stream().map(code -> Enum.valueOf(type, code)).toList();
        if (!codes.isEmpty()) {
            conditions.add(expression + " in :" + name);
            given.put(name, codes);
        }
    }

    @Override
    public List<Statement> statementsAbout(String code) {
        return em.createQuery("select s from Statement s where s.measure.code = :code order by s.id", Statement.class)
                .setParameter("code", code).getResultList();
    }

    @Override
    public void note(Statement statement) {
        em.persist(statement);
    }

    @Override
    public List<MeasureSummary> withoutCommentary() {
        return em.createQuery("select m from Measure m where m.standing.asAt is not null and not exists (select c from Commentary c"
                + " where c.measure = m and c.period.end >= m.standing.asAt) order by " + BY_CODE, Measure.class)
                .getResultStream().map(Measure::summary).toList();
    }
}
