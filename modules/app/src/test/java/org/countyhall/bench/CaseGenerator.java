package org.countyhall.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.countyhall.core.calendar.EnglishBankHolidays;
import org.countyhall.core.calendar.WorkingCalendar;

/**
 * Makes as many cases as a county has in five years, always the same for the same seed: 30 teams, 20 categories, 1 to 4 points, 2 to
 * 6 letters of 180 words, 4,000 surnames, one in ten still open. They go past the use cases, so they keep their rules by making:
 * dates in order, a finding for each answered point, due dates as the calendar counts them.
 */
final class CaseGenerator {

    private static final int SEED = 20230405;
    private static final int BATCH = 2_000;
    private static final int DAYS = 5 * 365;
    private static final int LETTER_WORDS = 180;
    private static final List<String> TEAMS = IntStream.rangeClosed(1, 30).mapToObj(number -> "benchTeam" + number).toList();
    private static final List<String> CATEGORIES = IntStream.rangeClosed(1, 20).mapToObj(number -> "benchCategory" + number).toList();
    private static final List<String> METHODS = List.of("email", "telephone", "selfService", "contactCentre", "post");
    private static final List<String> FINDINGS = List.of("UPHELD", "PARTLY_UPHELD", "NOT_UPHELD");
    private static final Map<String, String> SPELLED = Map.of("UPHELD", "upheld", "PARTLY_UPHELD", "partlyUpheld", "NOT_UPHELD", "notUpheld");
    private static final List<String> OFFICERS = List.of("complaints.officer", "complaints.manager");

    private final Connection connection;
    private final LocalDate today;
    private final WorkingCalendar calendar = new WorkingCalendar(new EnglishBankHolidays());
    private final Random random = new Random(SEED);
    private final Words words = new Words(random);
    private final BulkRows cases = new BulkRows("complaints_case", "id", "version", "reference", "type", "procedure_code", "status",
            "received_on", "method", "summary", "complainant_name", "directorate", "team", "officer", "stage", "stage_from", "acknowledged_on",
            "responded_on", "responded_by", "in_time", "acknowledge_by", "respond_by", "statutory_limit", "next_step", "next_due", "outcome",
            "closed_on", "restricted", "search_text", "changed_at", "changed_by");
    private final BulkRows points = new BulkRows("complaints_point", "case_id", "number", "summary", "category", "finding", "reasons",
            "found_on", "found_by");
    private final BulkRows events = new BulkRows("complaints_event", "case_id", "kind", "happened_on", "recorded_at", "recorded_by",
            "detail");
    private final BulkRows people = new BulkRows("complaints_case_person", "case_id", "account", "part");
    private final BulkRows letters = new BulkRows("complaints_letter", "version", "case_id", "kind", "name", "stage", "state", "addressee",
            "subject", "text", "written_by", "sent_on", "sent_how", "drafted_at", "changed_at", "changed_by");
    private long id;
    private int made;

    CaseGenerator(Connection connection, LocalDate today) throws SQLException {
        this.connection = connection;
        this.today = today;
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            codes(statement, "SERVICE", TEAMS);
            codes(statement, "CATEGORY", CATEGORIES);
            try (ResultSet highest = statement.executeQuery("SELECT COALESCE(MAX(id), 0) FROM complaints_case")) {
                highest.next();
                id = highest.getLong(1);
            }
        }
        connection.commit();
    }

    private static void codes(Statement statement, String list, List<String> codes) throws SQLException {
        for (int i = 0; i < codes.size(); i++) {
            statement.execute("INSERT INTO complaints_code (list_name, code, label, aliases, sort_order) VALUES ('%s', '%s', '%s', '', %d)"
                    .formatted(list, codes.get(i), codes.get(i), 100 + i));
        }
    }

    /** Makes more until there are so many. */
    void upTo(int total) throws SQLException {
        while (made < total) {
            int batch = Math.min(BATCH, total - made);
            for (int i = 0; i < batch; i++) {
                make();
            }
            for (BulkRows rows : List.of(cases, points, events, people, letters)) {
                rows.send(connection);
            }
            connection.commit();
        }
    }

    private void make() {
        id++;
        made++;
        boolean open = made % 10 == 0;
        LocalDate received = today.minusDays(open ? random.nextInt(45) : 50 + random.nextInt(DAYS));
        LocalDate acknowledgeBy = calendar.after(received, 3);
        LocalDate respondBy = calendar.after(received, 20);
        LocalDate acknowledged = earlier(calendar.after(received, 1 + random.nextInt(3)), today);
        LocalDate responded = open ? null : calendar.after(received, 8 + random.nextInt(16));
        String name = words.name();
        String summary = words.text(12);
        String officer = words.pick(OFFICERS);
        int pointCount = 1 + random.nextInt(4);
        String outcome = open ? null : words.pick(FINDINGS);
        cases.add(id, 0, "CMP-%02d-B%06d".formatted(received.getYear() % 100, made), "COMPLAINT", "ADULT_SOCIAL_CARE",
                open ? "ACKNOWLEDGED" : "CLOSED", received, words.pick(METHODS), summary, name, "ASCH", words.pick(TEAMS), officer, 1, received,
                acknowledged, responded, open ? null : officer, open ? null : !responded.isAfter(respondBy), acknowledgeBy, respondBy,
                received.plusMonths(6), open ? "INVESTIGATE" : "NONE", open ? respondBy : null, outcome, responded, false,
                (name + " " + summary).toLowerCase(Locale.ROOT), at(open ? acknowledged : responded), officer);
        people.add(id, officer, "OFFICER");
        for (int number = 1; number <= pointCount; number++) {
            points.add(id, number, words.text(10), words.pick(CATEGORIES), outcome, open ? null : words.text(20), responded,
                    open ? null : officer);
        }
        event("RECEIVED", received, officer, null);
        event("ACKNOWLEDGED", acknowledged, officer, null);
        if (!open) {
            event("RESPONDED", responded, officer, SPELLED.get(outcome));
            event("CLOSED", responded, officer, SPELLED.get(outcome));
        }
        int letterCount = 2 + random.nextInt(5);
        for (int number = 0; number < letterCount; number++) {
            LocalDate sent = number == 0 || open ? acknowledged : responded;
            letters.add(0, id, number == 0 ? "ACKNOWLEDGEMENT" : "HOLDING", "Letter", 1, "SENT", name, "Your complaint",
                    words.text(LETTER_WORDS), officer, sent, "POST", at(sent), at(sent), officer);
        }
    }

    private void event(String kind, LocalDate on, String who, String detail) {
        events.add(id, kind, on, at(on), who, detail);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDateTime at(LocalDate day) {
        return day.atTime(10, 0);
    }
}
