package org.countyhall.complaints.persistence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.countyhall.complaints.domain.SearchText;
import org.countyhall.complaints.domain.Viewer;
import org.countyhall.complaints.domain.see.Sight;
import org.countyhall.core.Directorate;
import org.countyhall.core.table.TableQuery;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

/** The conditions that a query about cases has; it begins with need-to-know, so that none can be written without it. */
final class Wanted {

    /** Filters that are a column with one of some constants; the constants are checked by whoever asks. */
    private static final Map<String, String> CHOSEN = Map.of("type", "c.type", "step", "c.next_step", "team", "c.team",
            "officer", "c.officer", "directorate", "c.directorate", "outcome", "c.outcome", "procedure", "c.procedure_code");
    static final int SHORTEST_INDEXED_WORD = 3;
    private static final String REFERENCE = "(?i)[a-z]{3}-\\d{2}-\\d*";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    private Wanted() {
    }

    /** The same rule as NeedToKnow, said in SQL. */
    static Wanted visible(Viewer viewer) {
        Wanted wanted = new Wanted()
                .and("c.id NOT IN (SELECT subject.case_id FROM complaints_case_subject subject WHERE subject.account = :subject)",
                        "subject", viewer.account());
        if (viewer.readsAll() || viewer.inComplaintsTeam() && viewer.managesAll() && viewer.directorates().isEmpty()) {
            return wanted;
        }
        String named = "EXISTS (SELECT 1 FROM complaints_case_person part WHERE part.case_id = c.id AND part.account = :viewer)";
        if (!viewer.inComplaintsTeam()) {
            return wanted.and(named, "viewer", viewer.account());
        }
        String team = "(c.restricted = FALSE OR " + managedBy(viewer) + ")";
        if (!viewer.directorates().isEmpty()) {
            team += " AND " + among(viewer.directorates());
        }
        return wanted.and("(" + team + " OR " + named + ")", "viewer", viewer.account());
    }

    /** The same rule as {@link Viewer#manages}, said in SQL. */
    static String managedBy(Viewer viewer) {
        return viewer.managed().isEmpty() ? "FALSE" : among(viewer.managed());
    }

    /** A case of no directorate yet is among everybody's. */
    private static String among(Set<Directorate> directorates) {
        return "(c.directorate IS NULL OR c.directorate IN (" + directorates.stream().sorted().map(one -> "'" + one + "'").collect(Collectors.joining(", ")) + "))";
    }

    /** The cases behind figures: those that the viewer may open, or all of the directorates of somebody who opens none. */
    static Wanted counted(Sight sight) {
        Wanted wanted = sight.opensCases() ? visible(sight.viewer()) : new Wanted();
        if (!sight.directorates().isEmpty()) {
            wanted.and("c.directorate IN (:counted)", "counted", sight.directorates().stream().map(Directorate::name).toList());
        }
        if (sight.type() != null) {
            wanted.and("c.type = :countedType", "countedType", sight.type().name());
        }
        return wanted;
    }

    static Wanted by(TableQuery query, Viewer viewer, LocalDate today) {
        Wanted wanted = visible(viewer);
        CHOSEN.forEach((key, column) -> wanted.oneOf(column, key, query.chosen(key)));
        wanted.chosen(query).status(query.chosen("status"));
        if (!query.chosen("category").isEmpty()) {
            wanted.and("EXISTS (SELECT 1 FROM complaints_point p WHERE p.case_id = c.id AND p.category IN (:category))", "category",
                    query.chosen("category"));
        }
        query.filter("overdue").ifPresent(choice -> wanted.and(
                (choice.equals("no") ? "c.due_order >= TO_DAYS(:today)" : "c.due_order < TO_DAYS(:today)"), "today", today));
        query.from("receivedOn").ifPresent(day -> wanted.and("c.received_on >= :receivedFrom", "receivedFrom", day));
        query.to("receivedOn").ifPresent(day -> wanted.and("c.received_on <= :receivedTo", "receivedTo", day));
        query.from("due").ifPresent(day -> wanted.and("c.next_due >= :dueFrom", "dueFrom", day));
        query.to("due").ifPresent(day -> wanted.and("c.next_due <= :dueTo", "dueTo", day));
        query.search().ifPresent(wanted::words);
        return wanted;
    }

    /** Only the cases whose rows were chosen in a list; all when none was. */
    Wanted chosen(TableQuery query) {
        return oneOf("c.reference", TableQuery.CHOSEN, query.chosenRows());
    }

    /** Rows that belong to no case are the whole team's: only the conditions so far are loosened. */
    Wanted orWithout(String caseColumn) {
        if (!conditions.isEmpty()) {
            String sofar = "(" + String.join(" AND ", conditions) + " OR " + caseColumn + " IS NULL)";
            conditions.clear();
            conditions.add(sofar);
        }
        return this;
    }

    Wanted and(String condition) {
        conditions.add(condition);
        return this;
    }

    Wanted and(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
        return this;
    }

    Query query(EntityManager em, String select, String order) {
        String where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
        Query query = em.createNativeQuery(select + where + order);
        values.forEach(query::setParameter);
        return query;
    }

    /** The conditions with AND before each, for a query that stands inside another; {@link #fill} gives it their values. */
    String condition() {
        return conditions.stream().map(condition -> " AND " + condition).collect(Collectors.joining());
    }

    void fill(Query query) {
        values.forEach(query::setParameter);
    }

    /** {@code open} stands for all that have no answer yet. */
    private void status(List<String> chosen) {
        List<String> states = new ArrayList<>(chosen);
        if (states.remove("OPEN")) {
            states.addAll(List.of("RECEIVED", "ACKNOWLEDGED"));
        }
        oneOf("c.status", "status", states);
    }

    /** Nothing chosen limits nothing; {@code NONE} stands for the rows that say nothing. */
    Wanted oneOf(String column, String name, List<String> chosen) {
        if (chosen.isEmpty()) {
            return this;
        }
        boolean orNone = chosen.contains("NONE");
        return and(orNone ? "(" + column + " IN (:" + name + ") OR " + column + " IS NULL)" : column + " IN (:" + name + ")", name, chosen);
    }

    private void words(String question) {
        if (question.matches(REFERENCE)) {
            and("c.reference LIKE :reference", "reference", question.toUpperCase(java.util.Locale.ROOT) + "%");
            return;
        }
        List<String> words = SearchText.words(question);
        List<String> indexed = words.stream().filter(word -> word.length() >= SHORTEST_INDEXED_WORD).toList();
        if (!indexed.isEmpty()) {
            and("MATCH(c.search_text) AGAINST (:indexed IN BOOLEAN MODE)", "indexed",
                    indexed.stream().map(word -> "+" + word + "*").collect(Collectors.joining(" ")));
        }
        int number = 0;
        for (String word : words) {
            if (word.length() < SHORTEST_INDEXED_WORD) {
                and("CONCAT(' ', c.search_text) LIKE :word" + number, "word" + number++, "% " + word + "%");
            }
        }
        if (words.isEmpty()) {
            and("FALSE");
        }
    }
}
