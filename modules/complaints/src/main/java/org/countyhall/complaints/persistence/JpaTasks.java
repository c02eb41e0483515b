package org.countyhall.complaints.persistence;

import java.util.List;
import java.util.Optional;

import org.countyhall.complaints.api.tasks.CaseTask;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.Viewer;
import org.countyhall.complaints.domain.tasks.Task;
import org.countyhall.complaints.domain.tasks.TaskKind;
import org.countyhall.complaints.domain.tasks.Tasks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class JpaTasks implements Tasks {

    @PersistenceContext
    EntityManager em;

    @Override
    public void add(Task raised) {
        em.persist(raised);
    }

    @Override
    public Optional<Task> find(long id) {
        return Optional.ofNullable(em.find(Task.class, id));
    }

    @Override
    public List<Task> of(Case found) {
        return em.createQuery("select t from ComplaintsTask t where t.of = :case order by case when t.doneOn is null then 0 else 1 end,"
                + " t.doneOn desc, t.dueOn, t.id", Task.class).setParameter("case", found).getResultList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<CaseTask> openFor(String account, Viewer viewer, int atMost) {
        Wanted wanted = Wanted.visible(viewer).and("t.done_on IS NULL").and("t.assignee = :mine", "mine", account);
        List<Object[]> rows = wanted.query(em, "SELECT t.id, c.reference, t.kind, t.title, t.assignee, t.due_on, t.raised_at, t.raised_by"
                + " FROM complaints_task t JOIN complaints_case c ON c.id = t.case_id", " ORDER BY t.due_on IS NULL, t.due_on, t.id")
                .setMaxResults(atMost).getResultList();
        return rows.stream().map(row -> new CaseTask(((Number) row[0]).longValue(), (String) row[1],
                Spelling.of(TaskKind.valueOf((String) row[2])), (String) row[3], (String) row[4], Columns.day(row[5]),
                Columns.instant(row[6]), (String) row[7], null, null, null)).toList();
    }
}
