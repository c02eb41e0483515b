package org.countyhall.complaints.persistence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.countyhall.complaints.api.remedies.PaymentSums;
import org.countyhall.complaints.api.remedies.RemedyRow;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.CaseType;
import org.countyhall.complaints.domain.ReferenceData;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.Viewer;
import org.countyhall.complaints.domain.codes.CodeList;
import org.countyhall.complaints.domain.codes.Codes;
import org.countyhall.complaints.domain.remedies.Closing;
import org.countyhall.complaints.domain.remedies.Loss;
import org.countyhall.complaints.domain.remedies.PaymentKind;
import org.countyhall.complaints.domain.remedies.Remedies;
import org.countyhall.complaints.domain.remedies.Remedy;
import org.countyhall.complaints.domain.remedies.RemedyKind;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class JpaRemedies implements Remedies {

    private static final String FROM = " FROM complaints_remedy r JOIN complaints_case c ON c.id = r.case_id";
    private static final String COLUMNS = "SELECT c.reference, r.number, r.point_number, r.kind, r.action_code, LEFT(r.description, 300), r.owner, r.due_on,"
            + " r.agreed_on, r.agreed_by, r.done_on, r.evidence, r.payment_kind, r.loss, r.no_loss, r.amount, r.approved_by, r.approved_on, r.payment_ref,"
            + " c.type, c.directorate" + FROM;
    private static final Map<String, String> ORDER = Map.of("reference", "c.reference", "due", "r.due_on", "amount", "r.amount", "agreedOn", "r.agreed_on",
            "doneOn", "r.done_on", "owner", "r.owner", "kind", "r.kind", "action", "r.action_code", "payment", "r.payment_kind", "state",
            "IF(r.done_on IS NULL, COALESCE(r.due_on, '9998-12-31'), '9999-12-31')");
    private static final String OWN = "r.done_on IS NOT NULL, r.due_on IS NULL, r.due_on, r.id";

    @PersistenceContext
    EntityManager em;

    @Inject
    ReferenceData data;

    @Override
    public void add(Remedy agreed) {
        em.persist(agreed);
    }

    @Override
    public List<Remedy> of(Case found) {
        return em.createQuery("select r from ComplaintsRemedy r where r.of = :case order by r.number", Remedy.class).setParameter("case", found).getResultList();
    }

    @Override
    public Rows<RemedyRow> find(TableQuery query, Viewer viewer, LocalDate today) {
        Wanted wanted = Wanted.visible(viewer);
        Map.of("kind", "r.kind", "action", "r.action_code", "payment", "r.payment_kind", "owner", "r.owner", "type", "c.type",
                "directorate", "c.directorate")
                .forEach((key, column) -> wanted.oneOf(column, key, query.chosen(key)));
        query.filter("state").ifPresent(state -> {
            switch (state) {
                case "done" -> wanted.and("r.done_on IS NOT NULL");
                case "overdue" -> wanted.and("r.done_on IS NULL AND r.due_on < :today", "today", today);
                default -> wanted.and("r.done_on IS NULL");
            }
        });
        query.from("doneOn").ifPresent(day -> wanted.and("r.done_on >= :doneFrom", "doneFrom", day));
        query.to("doneOn").ifPresent(day -> wanted.and("r.done_on <= :doneTo", "doneTo", day));
        long total = ((Number) wanted.query(em, "SELECT COUNT(*)" + FROM, "").getSingleResult()).longValue();
        return new Rows<>(rows(wanted, query.orderBy(ORDER, OWN), query.offset(), query.limit(), today), total);
    }

    @Override
    public List<RemedyRow> openOf(String owner, Viewer viewer, LocalDate today, int atMost) {
        return rows(Wanted.visible(viewer).and("r.done_on IS NULL").and("r.owner = :owner", "owner", owner), " ORDER BY " + OWN, 0, atMost, today);
    }

    @Override
    public List<RemedyRow> toApprove(Viewer viewer, LocalDate today, int atMost) {
        return rows(Wanted.visible(viewer).and(Wanted.managedBy(viewer)).and("r.done_on IS NULL").and("r.kind = 'PAYMENT'").and("r.approved_by IS NULL")
                .and("r.agreed_by <> :approver", "approver", viewer.account()), " ORDER BY " + OWN, 0, atMost, today);
    }

    @Override
    @SuppressWarnings("unchecked")
    public PaymentSums paid(LocalDate from, LocalDate to) {
        List<Object[]> rows = em.createNativeQuery("SELECT payment_kind, SUM(amount) FROM complaints_remedy WHERE payment_kind IS NOT NULL"
                + " AND done_on BETWEEN ? AND ? GROUP BY payment_kind").setParameter(1, from).setParameter(2, to).getResultList();
        Map<String, BigDecimal> sums = new HashMap<>();
        rows.forEach(row -> sums.put((String) row[0], (BigDecimal) row[1]));
        return new PaymentSums(from, to, sums.getOrDefault("GOODWILL", BigDecimal.ZERO), sums.getOrDefault("OMBUDSMAN_REMEDY", BigDecimal.ZERO),
                sums.getOrDefault("CHARGE_ADJUSTMENT", BigDecimal.ZERO));
    }

    @Override
    public Optional<Closing> closing(Case found) {
        return em.createQuery("select c from ComplaintsClosing c where c.of = :case", Closing.class).setParameter("case", found).getResultStream().findFirst();
    }

    @Override
    public void add(Closing closing) {
        em.persist(closing);
    }

    @SuppressWarnings("unchecked")
    private List<RemedyRow> rows(Wanted wanted, String order, int offset, int limit, LocalDate today) {
        Codes codes = data.codes();
        List<Object[]> rows = wanted.query(em, COLUMNS, order).setFirstResult(offset).setMaxResults(limit).getResultList();
        return rows.stream().map(row -> row(row, codes, today)).toList();
    }

    private static RemedyRow row(Object[] row, Codes codes, LocalDate today) {
        LocalDate due = Columns.day(row[7]);
        LocalDate done = Columns.day(row[10]);
        return new RemedyRow((String) row[0], Spelling.of(CaseType.valueOf((String) row[19])), (String) row[20], Columns.number(row[1]), row[2] == null ? null : Columns.number(row[2]),
                Spelling.of(RemedyKind.valueOf((String) row[3])), codes.label(CodeList.CORRECTIVE_ACTION, (String) row[4]), (String) row[5],
                (String) row[6], due, Columns.day(row[8]), (String) row[9], done, (String) row[11],
                row[12] == null ? null : Spelling.of(PaymentKind.valueOf((String) row[12])),
                row[13] == null ? null : Spelling.of(Loss.valueOf((String) row[13])), (String) row[14], (BigDecimal) row[15], (String) row[16],
                Columns.day(row[17]), (String) row[18], done == null && due != null && due.isBefore(today));
    }
}
