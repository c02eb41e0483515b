package org.countyhall.complaints.persistence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.countyhall.complaints.api.CaseSummary;
import org.countyhall.complaints.api.people.PersonMatch;
import org.countyhall.complaints.domain.SearchText;
import org.countyhall.complaints.domain.Viewer;
import org.countyhall.complaints.domain.people.People;
import org.countyhall.complaints.domain.people.Person;
import org.countyhall.complaints.domain.people.Sound;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

@ApplicationScoped
class JpaPeople implements People {

    private static final String FORMER = "(SELECT GROUP_CONCAT(f.name ORDER BY f.name SEPARATOR ', ') FROM complaints_person_former f WHERE f.person_id = p.id)";
    private static final Map<String, String> ORDER = Map.of("name", "p.name", "born", "p.born_on", "review", "p.behaviour_review", "preferred", "p.preferred_name", "postcode", "p.postcode");
    private static final int EXACT = 4;
    private static final int BEGINNING = 3;
    private static final int HEARD = 1;
    private static final int DAY = 10;
    private static final int NUMBER = 20;

    @PersistenceContext
    EntityManager em;

    @Inject
    JpaCaseload caseload;

    @Override
    public void add(Person met) {
        em.persist(met);
    }

    @Override
    public Optional<Person> find(long id) {
        Person found = em.find(Person.class, id);
        return found != null && found.mergedInto() != null ? find(found.mergedInto()) : Optional.ofNullable(found);
    }

    @Override
    public boolean mayKnow(long id, Viewer viewer) {
        Wanted visible = Wanted.visible(viewer);
        Query query = em.createNativeQuery("SELECT COUNT(*) FROM complaints_person p WHERE p.id = :id AND " + known(visible)).setParameter("id", id);
        visible.fill(query);
        return ((Number) query.getSingleResult()).longValue() > 0;
    }

    @Override
    public List<PersonMatch> like(String words, Viewer viewer, int atMost) {
        return matches(words, "", 0, atMost, viewer, "");
    }

    @Override
    public Rows<PersonMatch> list(TableQuery query, Viewer viewer) {
        String more = query.filter("restricted").map(chosen -> chosen.equals("yes") ? " AND p.behaviour IS NOT NULL" : " AND p.behaviour IS NULL").orElse("");
        String own = query.search().isPresent() && query.sort().isEmpty() ? "found.score DESC, p.name, p.id" : "p.name, p.id";
        List<PersonMatch> page = matches(query.words(), query.orderBy(ORDER, own), query.offset(), query.limit(), viewer, more);
        return new Rows<>(page, count(query.words(), viewer, more));
    }

    @Override
    public List<CaseSummary> casesOf(long id, Viewer viewer, LocalDate today, int atMost) {
        return caseload.summaries(Wanted.visible(viewer).and("c.id IN (SELECT party.case_id FROM complaints_case_party party WHERE party.person_id = :person)",
                "person", id), " ORDER BY c.received_on DESC, c.id DESC", 0, atMost, today);
    }

    @Override
    public List<PersonMatch> reviewsDue(LocalDate by, Viewer viewer, int atMost) {
        Wanted visible = Wanted.visible(viewer);
        Query query = em.createNativeQuery("SELECT p.id, p.name, p.preferred_name, " + FORMER + ", YEAR(p.born_on), p.postcode, 0, 0, p.behaviour_review"
                + " FROM complaints_person p WHERE p.merged_into IS NULL AND p.behaviour_review <= :by AND " + known(visible)
                + " ORDER BY p.behaviour_review, p.id").setParameter("by", by);
        visible.fill(query);
        return read(query.setMaxResults(atMost), viewer);
    }

    private List<PersonMatch> matches(String words, String order, int offset, int atMost, Viewer viewer, String more) {
        Wanted visible = Wanted.visible(viewer);
        Asked asked = Asked.of(words);
        String by = order.isEmpty() ? " ORDER BY found.score DESC, p.name, p.id" : order;
        Query query = em.createNativeQuery("SELECT p.id, p.name, p.preferred_name, " + FORMER + ", YEAR(p.born_on), p.postcode, found.score, found.former,"
                + " p.behaviour_review FROM complaints_person p " + asked.from() + " WHERE p.merged_into IS NULL" + asked.where() + more
                + " AND " + known(visible) + by);
        asked.values().forEach(query::setParameter);
        visible.fill(query);
        return read(query.setFirstResult(offset).setMaxResults(atMost), viewer);
    }

    private long count(String words, Viewer viewer, String more) {
        Wanted visible = Wanted.visible(viewer);
        Asked asked = Asked.of(words);
        Query query = em.createNativeQuery("SELECT COUNT(*) FROM complaints_person p " + asked.from() + " WHERE p.merged_into IS NULL" + asked.where()
                + more + " AND " + known(visible));
        asked.values().forEach(query::setParameter);
        visible.fill(query);
        return ((Number) query.getSingleResult()).longValue();
    }

    /** There is no case of the person, or one that the viewer may open. */
    private static String known(Wanted visible) {
        return "(NOT EXISTS (SELECT 1 FROM complaints_case_party none WHERE none.person_id = p.id) OR EXISTS (SELECT 1 FROM complaints_case_party own"
                + " JOIN complaints_case c ON c.id = own.case_id WHERE own.person_id = p.id" + visible.condition() + "))";
    }

    @SuppressWarnings("unchecked")
    private List<PersonMatch> read(Query query, Viewer viewer) {
        List<Object[]> rows = query.getResultList();
        Map<Long, Object[]> cases = newestCases(rows.stream().map(row -> ((Number) row[0]).longValue()).toList(), viewer);
        return rows.stream().map(row -> match(row, cases.get(((Number) row[0]).longValue()))).toList();
    }

    private static PersonMatch match(Object[] row, Object[] newest) {
        boolean heard = Columns.number(row[6]) == HEARD;
        String how = heard ? "sound" : Columns.number(row[7]) > 0 ? "formerName" : "name";
        return new PersonMatch(((Number) row[0]).longValue(), (String) row[1], (String) row[2], Columns.text(row[3]),
                row[4] == null ? null : Columns.number(row[4]), (String) row[5], how, newest == null ? 0 : Columns.number(newest[1]),
                newest == null ? null : ((String) newest[2]).substring(DAY + NUMBER),
                newest == null ? null : LocalDate.parse(((String) newest[2]).substring(0, DAY)), Columns.day(row[8]));
    }

    /** One row for each person, however many cases there are: how many, and day and reference of the newest. */
    @SuppressWarnings("unchecked")
    private Map<Long, Object[]> newestCases(List<Long> ids, Viewer viewer) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<Object[]> rows = Wanted.visible(viewer).and("party.person_id IN (:ids)", "ids", ids).query(em, "SELECT party.person_id, COUNT(DISTINCT c.id),"
                + " MAX(CONCAT(c.received_on, LPAD(c.id, " + NUMBER + ", '0'), c.reference)) FROM complaints_case_party party JOIN complaints_case c"
                + " ON c.id = party.case_id", " GROUP BY party.person_id").getResultList();
        return rows.stream().collect(Collectors.toMap(row -> ((Number) row[0]).longValue(), row -> row));
    }

    /** The words that somebody typed, as a join on the words of names; a year among them is a year of birth. */
    private record Asked(String from, String where, Map<String, Object> values) {

        private static Asked of(String typed) {
            Map<String, Object> values = new LinkedHashMap<>();
            List<String> each = new ArrayList<>();
            String where = "";
            for (String word : SearchText.words(typed == null ? "" : typed)) {
                if (word.matches("(19|20)\\d\\d")) {
                    where = " AND YEAR(p.born_on) = :born";
                    values.put("born", Integer.valueOf(word));
                } else {
                    each.add(one(word, each.size(), values));
                }
            }
            if (each.isEmpty()) {
                return new Asked("JOIN (SELECT 4 AS score, 0 AS former) found", where, values);
            }
            String all = String.join(" UNION ALL ", each);
            return new Asked("JOIN (SELECT person_id, MIN(score) AS score, MAX(former) AS former FROM (" + all + ") hits GROUP BY person_id"
                    + " HAVING COUNT(*) = " + each.size() + ") found ON found.person_id = p.id", where, values);
        }

        private static String one(String word, int number, Map<String, Object> values) {
            String begins = "w" + number;
            values.put(begins, word + "%");
            values.put(begins + "x", word);
            String source = "SELECT person_id, IF(word = :" + begins + "x, " + EXACT + ", " + BEGINNING + ") AS score, former + 0 AS former FROM complaints_person_word"
                    + " WHERE word LIKE :" + begins;
            Sound sound = Sound.of(word);
            if (sound.isHeard()) {
                String heard = "s" + number;
                values.put(heard, sound.first());
                values.put(heard + "o", sound.other());
                source += " UNION ALL SELECT person_id, " + HEARD + ", former + 0 FROM complaints_person_word WHERE sound = :" + heard
                        + " UNION ALL SELECT person_id, " + HEARD + ", former + 0 FROM complaints_person_word WHERE alternate = :" + heard + "o";
            }
            return "SELECT person_id, MAX(score) AS score, MIN(former) AS former FROM (" + source + ") source" + number + " GROUP BY person_id";
        }
    }
}
