package org.countyhall.complaints.persistence;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.countyhall.complaints.api.mail.MailRow;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Viewer;
import org.countyhall.complaints.domain.documents.Seal;
import org.countyhall.complaints.domain.mail.IncomingMail;
import org.countyhall.complaints.domain.mail.Mail;
import org.countyhall.complaints.domain.mail.MailFate;
import org.countyhall.complaints.domain.mail.MailReason;
import org.countyhall.complaints.domain.mail.Mails;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class JpaMails implements Mails {

    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_TYPE = 100;

    private static final Map<String, String> ORDER = Map.of("subject", "m.subject", "from", "m.from_address", "receivedAt", "m.received_at", "files",
            "files", "fate", "m.fate", "reason", "m.reason", "reference", "c.reference");

    @PersistenceContext
    EntityManager em;

    @Inject
    Seal seal;

    @Override
    public boolean knows(String messageId) {
        return !em.createNativeQuery("SELECT id FROM complaints_mail WHERE message_id = ?").setParameter(1, cut(messageId, LONGEST_NAME))
                .getResultList().isEmpty();
    }

    @Override
    public void add(Mail taken, List<IncomingMail.File> files) {
        em.persist(taken);
        em.flush();
        int number = 1;
        for (IncomingMail.File file : files) {
            em.createNativeQuery("INSERT INTO complaints_mail_part (mail_id, number, name, content_type, size_bytes, content, sealed)"
                    + " VALUES (?, ?, ?, ?, ?, ?, TRUE)")
                    .setParameter(1, taken.id()).setParameter(2, number).setParameter(3, cut(file.name(), LONGEST_NAME))
                    .setParameter(4, cut(file.type(), LONGEST_TYPE)).setParameter(5, file.content().length)
                    .setParameter(6, seal.close(file.content(), place(taken.id(), number))).executeUpdate();
            number++;
        }
    }

    @Override
    public Optional<Mail> find(long id) {
        return Optional.ofNullable(em.find(Mail.class, id));
    }

    @Override
    public int countFrom(String address, Instant since) {
        return ((Number) em.createNativeQuery("SELECT COUNT(*) FROM complaints_mail WHERE from_address = ? AND received_at > ?")
                .setParameter(1, address).setParameter(2, LocalDateTime.ofInstant(since, ZoneOffset.UTC)).getSingleResult()).intValue();
    }

    @Override
    @SuppressWarnings("unchecked")
    public Rows<MailRow> page(TableQuery query, Viewer viewer) {
        Wanted wanted = Wanted.visible(viewer).orWithout("m.case_id");
        if (!query.chosen("fate").isEmpty()) {
            wanted.and("m.fate IN (:fates)", "fates", query.chosen("fate"));
        }
        query.search().ifPresent(words -> wanted.and("(m.subject LIKE :words OR m.from_address LIKE :words OR c.reference LIKE :words)", "words",
                TableQuery.contains(words)));
        String from = " FROM complaints_mail m LEFT JOIN complaints_case c ON c.id = m.case_id";
        long total = ((Number) wanted.query(em, "SELECT COUNT(*)" + from, "").getSingleResult()).longValue();
        List<Object[]> rows = wanted.query(em, "SELECT m.id, m.received_at, m.from_address, m.subject, m.fate, m.reason, c.reference,"
                + " (SELECT COUNT(*) FROM complaints_mail_part p WHERE p.mail_id = m.id) AS files" + from, query.orderBy(ORDER, "m.id DESC"))
                .setFirstResult(query.offset()).setMaxResults(query.limit()).getResultList();
        return new Rows<>(rows.stream().map(row -> new MailRow(((Number) row[0]).longValue(), Columns.instant(row[1]), (String) row[2],
                (String) row[3], Spelling.of(MailFate.valueOf((String) row[4])), Spelling.of(MailReason.valueOf((String) row[5])),
                (String) row[6], Columns.number(row[7]))).toList(), total);
    }

    @Override
    public List<Mail> of(Case its) {
        return em.createQuery("select m from ComplaintsMail m where m.of = :case order by m.id", Mail.class).setParameter("case", its).getResultList();
    }

    @Override
    public long count(MailFate fate) {
        return ((Number) em.createNativeQuery("SELECT COUNT(*) FROM complaints_mail WHERE fate = ?").setParameter(1, fate.name())
                .getSingleResult()).longValue();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Part> parts(long mailId) {
        List<Object[]> rows = em.createNativeQuery("SELECT number, name, content_type, size_bytes, document, problem FROM complaints_mail_part"
                + " WHERE mail_id = ? ORDER BY number").setParameter(1, mailId).getResultList();
        return rows.stream().map(row -> new Part(Columns.number(row[0]), (String) row[1], (String) row[2], ((Number) row[3]).longValue(),
                row[4] == null ? null : Integer.valueOf(Columns.number(row[4])), (String) row[5])).toList();
    }

    @Override
    public byte[] content(long mailId, int number) {
        Object[] row = (Object[]) em.createNativeQuery("SELECT content, sealed FROM complaints_mail_part WHERE mail_id = ? AND number = ?")
                .setParameter(1, mailId).setParameter(2, number).getSingleResult();
        return Columns.flag(row[1]) ? seal.open((byte[]) row[0], place(mailId, number)) : (byte[]) row[0];
    }

    private static String place(long mailId, int number) {
        return "mail " + mailId + "/" + number;
    }

    @Override
    @SuppressWarnings("unchecked")
    public int sealFiles(int atMost) {
        List<Object[]> open = em.createNativeQuery("SELECT mail_id, number FROM complaints_mail_part WHERE content IS NOT NULL AND NOT sealed")
                .setMaxResults(atMost).getResultList();
        for (Object[] row : open) {
            long mailId = ((Number) row[0]).longValue();
            int number = Columns.number(row[1]);
            em.createNativeQuery("UPDATE complaints_mail_part SET content = ?, sealed = TRUE WHERE mail_id = ? AND number = ?")
                    .setParameter(1, seal.close(content(mailId, number), place(mailId, number))).setParameter(2, mailId).setParameter(3, number)
                    .executeUpdate();
        }
        return open.size();
    }

    @Override
    public int destroy(Instant before, int atMost) {
        List<?> old = em.createNativeQuery("SELECT id FROM complaints_mail WHERE case_id IS NULL AND fate IN ('SET_ASIDE', 'REFUSED', 'IGNORED')"
                + " AND COALESCE(decided_at, taken_at) < ? ORDER BY id").setParameter(1, LocalDateTime.ofInstant(before, ZoneOffset.UTC))
                .setMaxResults(atMost).getResultList();
        if (!old.isEmpty()) {
            em.createNativeQuery("DELETE FROM complaints_mail_part WHERE mail_id IN (:old)").setParameter("old", old).executeUpdate();
            em.createNativeQuery("DELETE FROM complaints_mail WHERE id IN (:old)").setParameter("old", old).executeUpdate();
        }
        return old.size();
    }

    @Override
    public void stored(long mailId, int number, int document) {
        em.createNativeQuery("UPDATE complaints_mail_part SET document = ?, content = NULL, problem = NULL WHERE mail_id = ? AND number = ?")
                .setParameter(1, document).setParameter(2, mailId).setParameter(3, number).executeUpdate();
    }

    @Override
    public void notStored(long mailId, int number, String problem) {
        em.createNativeQuery("UPDATE complaints_mail_part SET problem = ? WHERE mail_id = ? AND number = ?")
                .setParameter(1, cut(problem, 500)).setParameter(2, mailId).setParameter(3, number).executeUpdate();
    }

    @Override
    public Optional<String> caseOfLetter(String messageId) {
        return caseOf("l.message_id = ?", messageId);
    }

    @Override
    public Optional<String> caseOfToken(String token) {
        return caseOf("l.reply_token = ?", token);
    }

    @SuppressWarnings("unchecked")
    private Optional<String> caseOf(String condition, String value) {
        List<String> found = em.createNativeQuery("SELECT c.reference FROM complaints_letter l JOIN complaints_case c ON c.id = l.case_id WHERE "
                + condition).setParameter(1, value).getResultList();
        return found.stream().findFirst();
    }

    @Override
    public boolean isAddressOf(String reference, String address) {
        return !em.createNativeQuery("SELECT c.id FROM complaints_case c WHERE c.reference = :reference AND (EXISTS (SELECT 1 FROM complaints_mail m"
                + " WHERE m.case_id = c.id AND m.from_address = :address) OR EXISTS (SELECT 1 FROM complaints_letter l WHERE l.case_id = c.id"
                + " AND l.send_to = :address AND l.state = 'SENT' AND l.kind <> 'TO_PROVIDER') OR EXISTS (SELECT 1 FROM complaints_case_party y"
                + " JOIN complaints_person n ON n.id = y.person_id WHERE y.case_id = c.id AND n.email = :address))")
                .setParameter("reference", reference).setParameter("address", address).getResultList().isEmpty();
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
