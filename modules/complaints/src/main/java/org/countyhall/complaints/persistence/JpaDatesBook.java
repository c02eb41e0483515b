package org.countyhall.complaints.persistence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.countyhall.complaints.api.clocks.CalendarMove;
import org.countyhall.complaints.api.clocks.MovedCase;
import org.countyhall.complaints.domain.CaseType;
import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.NextStep;
import org.countyhall.complaints.domain.Procedure;
import org.countyhall.complaints.domain.Schedule;
import org.countyhall.complaints.domain.Viewer;
import org.countyhall.complaints.domain.clocks.DatesBook;
import org.countyhall.complaints.domain.clocks.OpenDates;
import org.countyhall.complaints.domain.deadlines.CaseFacts;
import org.countyhall.complaints.domain.deadlines.Timetable;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

/** Dates of all running cases at once: read in two queries, written in one statement for each set of cases with the same new dates. */
@ApplicationScoped
class JpaDatesBook implements DatesBook {

    private static final int AT_ONCE = 1000;
    private static final Map<String, String> ORDER = Map.of("reference", "c.reference", "officer", "m.officer", "respondFrom", "m.respond_from",
            "respondTo", "m.respond_to", "acknowledgeFrom", "m.acknowledge_from", "acknowledgeTo", "m.acknowledge_to");

    /** Letters that went out and name the day that was right before, written as letters write days. */
    private static final String PROMISED = "(SELECT COUNT(*) FROM complaints_letter l WHERE l.case_id = m.case_id AND l.state = 'SENT'"
            + " AND (m.respond_from <> m.respond_to AND l.text LIKE CONCAT('%', DATE_FORMAT(m.respond_from, '%e %M %Y'), '%')"
            + " OR m.acknowledge_from <> m.acknowledge_to AND l.text LIKE CONCAT('%', DATE_FORMAT(m.acknowledge_from, '%e %M %Y'), '%')))";

    @PersistenceContext
    EntityManager em;

    @Override
    @SuppressWarnings("unchecked")
    public List<OpenDates> open() {
        Map<String, List<CaseFacts.Agreed>> extensions = extensions();
        List<Object[]> rows = em.createNativeQuery("SELECT id, officer, type, procedure_code, stage, stage_from, acknowledged_on,"
                + " acknowledge_by, respond_by, statutory_limit, next_step, next_due FROM complaints_case"
                + " WHERE status IN ('RECEIVED', 'ACKNOWLEDGED')").getResultList();
        List<OpenDates> open = new ArrayList<>(rows.size());
        for (Object[] row : rows) {
            long id = ((Number) row[0]).longValue();
            int stage = Columns.number(row[4]);
            Timetable timetable = Timetable.of(CaseType.valueOf((String) row[2]), Procedure.valueOf((String) row[3]), stage);
            CaseFacts facts = new CaseFacts(timetable, Columns.day(row[5]), Columns.day(row[6]), extensions.getOrDefault(id + "/" + stage, List.of()));
            open.add(new OpenDates(id, (String) row[1], facts, new Schedule(Columns.day(row[7]), Columns.day(row[8]), Columns.day(row[9]),
                    NextStep.valueOf((String) row[10]), Columns.day(row[11]))));
        }
        return open;
    }

    @SuppressWarnings("unchecked")
    private Map<String, List<CaseFacts.Agreed>> extensions() {
        List<Object[]> rows = em.createNativeQuery("SELECT e.case_id, e.stage, e.agreed_on, e.new_date FROM complaints_extension e"
                + " JOIN complaints_case c ON c.id = e.case_id WHERE c.status IN ('RECEIVED', 'ACKNOWLEDGED') ORDER BY e.id").getResultList();
        Map<String, List<CaseFacts.Agreed>> extensions = new HashMap<>();
        rows.forEach(row -> extensions.computeIfAbsent(row[0] + "/" + row[1], first -> new ArrayList<>())
                .add(new CaseFacts.Agreed(Columns.day(row[2]), Columns.day(row[3]))));
        return extensions;
    }

    @Override
    public long move(Map<Schedule, ? extends Collection<Long>> moved, String why, LocalDate day, Desk desk) {
        em.createNativeQuery("INSERT INTO complaints_move (moved_at, moved_by, why, day) VALUES (?, ?, ?, ?)")
                .setParameter(1, desk.at()).setParameter(2, desk.officer()).setParameter(3, why).setParameter(4, day).executeUpdate();
        long move = ((Number) em.createNativeQuery("SELECT LAST_INSERT_ID()").getSingleResult()).longValue();
        moved.forEach((dates, cases) -> {
            List<Long> all = List.copyOf(cases);
            for (int from = 0; from < all.size(); from += AT_ONCE) {
                write(move, dates, all.subList(from, Math.min(all.size(), from + AT_ONCE)));
            }
        });
        em.createNativeQuery("INSERT INTO complaints_event (case_id, kind, happened_on, recorded_at, recorded_by, detail)"
                + " SELECT case_id, 'DATES_MOVED', ?, ?, ?, ? FROM complaints_moved WHERE move_id = ?")
                .setParameter(1, desk.today()).setParameter(2, desk.at()).setParameter(3, desk.officer()).setParameter(4, why)
                .setParameter(5, move).executeUpdate();
        return move;
    }

    private void write(long move, Schedule dates, List<Long> cases) {
        Query keep = em.createNativeQuery("INSERT INTO complaints_moved (move_id, case_id, officer, acknowledge_from, acknowledge_to,"
                + " respond_from, respond_to) SELECT :move, id, officer, acknowledge_by, :acknowledge, respond_by, :respond"
                + " FROM complaints_case WHERE id IN (:cases)");
        keep.setParameter("move", move).setParameter("acknowledge", dates.acknowledgeBy()).setParameter("respond", dates.respondBy())
                .setParameter("cases", cases).executeUpdate();
        em.createNativeQuery("UPDATE complaints_case SET acknowledge_by = :acknowledge, respond_by = :respond, statutory_limit = :outer,"
                + " next_due = :next WHERE id IN (:cases)")
                .setParameter("acknowledge", dates.acknowledgeBy()).setParameter("respond", dates.respondBy())
                .setParameter("outer", dates.statutoryLimit()).setParameter("next", dates.nextDue()).setParameter("cases", cases).executeUpdate();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<CalendarMove> moves(Viewer viewer, LocalDate day, int atMost) {
        Wanted wanted = Wanted.visible(viewer);
        if (day != null) {
            wanted.and("m.day = :day", "day", day);
        }
        List<Object[]> rows = wanted.query(em, "SELECT m.id, m.moved_at, m.moved_by, m.why, m.day, COUNT(*) FROM complaints_move m"
                + " JOIN complaints_moved d ON d.move_id = m.id JOIN complaints_case c ON c.id = d.case_id",
                " GROUP BY m.id, m.moved_at, m.moved_by, m.why, m.day ORDER BY m.id DESC").setMaxResults(atMost).getResultList();
        return rows.stream().map(row -> new CalendarMove(((Number) row[0]).longValue(), Columns.instant(row[1]), (String) row[2],
                (String) row[3], Columns.day(row[4]), Columns.number(row[5]))).toList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public Rows<MovedCase> moved(long move, TableQuery query, Viewer viewer) {
        Wanted wanted = Wanted.visible(viewer).and("m.move_id = :move", "move", move);
        query.filter("officer").ifPresent(officer -> wanted.and("m.officer = :officer", "officer", officer));
        String from = " FROM complaints_moved m JOIN complaints_case c ON c.id = m.case_id";
        long total = ((Number) wanted.query(em, "SELECT COUNT(*)" + from, "").getSingleResult()).longValue();
        List<Object[]> rows = wanted.query(em, "SELECT c.reference, m.officer, m.acknowledge_from, m.acknowledge_to, m.respond_from, m.respond_to, "
                + PROMISED + from, query.orderBy(ORDER, "m.respond_to, c.id")).setFirstResult(query.offset()).setMaxResults(query.limit()).getResultList();
        return new Rows<>(rows.stream().map(row -> new MovedCase((String) row[0], (String) row[1], Columns.day(row[2]), Columns.day(row[3]),
                Columns.day(row[4]), Columns.day(row[5]), Columns.number(row[6]))).toList(), total);
    }
}
