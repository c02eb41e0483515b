package org.countyhall.complaints.persistence;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.report.Group;
import org.countyhall.complaints.domain.report.Ledger;

/** Which anonymous rows {@code f} count in a figure: {@code :year}, {@code :part}. */
final class FigureSql {

    private static final String TAKEN = "f.type = 'COMPLAINT' AND (f.outcome IS NULL OR f.outcome <> 'REJECTED')";
    private static final String RECEIVED = "f.received_year = :year AND " + TAKEN;
    private static final String SETTLED = "f.settled_year = :year AND " + TAKEN;
    private static final String POINT = SETTLED + " AND EXISTS (SELECT 1 FROM complaints_fact_point p WHERE p.fact_id = f.id";

    private static final String PAID = "EXISTS (SELECT 1 FROM complaints_fact_payment m WHERE m.fact_id = f.id AND m.paid_year = :year";
    private static final String ONE_KIND = " AND " + PAID + " AND m.kind IN (:part))";
    private static final String GOODWILL = PAID + " AND m.kind = 'GOODWILL'";
    private static final String DECIDED = "f.decided_year = :year AND f.decision IS NOT NULL";
    private static final String RULED = "f.decided_year = :year AND f.decision IN ('UPHELD_INJUSTICE', 'UPHELD_NO_FURTHER_ACTION')"
            + " AND EXISTS (SELECT 1 FROM complaints_fact_ruling r WHERE r.fact_id = f.id AND r.kind = ";
    private static final String DIVISION = "COALESCE(f.team, 'notRecorded')";

    /** Whether a payment {@code m} stays under the bound that was given last for its year or one before. */
    static final String UNDER_BOUND = "IF(m.amount < (SELECT b.value FROM complaints_report_given b WHERE b.name = 'GOODWILL_BOUND'"
            + " AND b.directorate = '' AND b.year <= m.paid_year ORDER BY b.year DESC, b.edition DESC LIMIT 1), 'under', 'fromBound')";

    private static final Map<Group, String> ALL = Map.ofEntries(
            Map.entry(Group.TYPE, "f.received_year = :year AND NOT (f.type = 'COMPLAINT' AND f.outcome <=> 'REJECTED')"),
            Map.entry(Group.REJECTED, "f.received_year = :year AND f.type = 'COMPLAINT' AND f.outcome = 'REJECTED'"),
            Map.entry(Group.MONTH, RECEIVED), Map.entry(Group.METHOD, RECEIVED), Map.entry(Group.TEAM, RECEIVED),
            Map.entry(Group.ACKNOWLEDGED, RECEIVED + " AND f.acknowledged_in_time IS NOT NULL"),
            Map.entry(Group.OUTCOME, SETTLED), Map.entry(Group.TIME, SETTLED),
            Map.entry(Group.EXTENDED, SETTLED + " AND f.extended"),
            Map.entry(Group.DELAY, SETTLED + " AND f.in_time = FALSE AND f.delay_reason IS NOT NULL"),
            Map.entry(Group.PROBLEM, POINT + " AND p.category IS NOT NULL)"),
            Map.entry(Group.PROBLEM_UPHELD, POINT + " AND p.category IS NOT NULL AND p.finding IN ('UPHELD', 'PARTLY_UPHELD'))"),
            Map.entry(Group.ACTION, SETTLED + " AND EXISTS (SELECT 1 FROM complaints_fact_action a WHERE a.fact_id = f.id)"),
            Map.entry(Group.DECISION, DECIDED), Map.entry(Group.DIVISION, DECIDED), Map.entry(Group.DIVISION_DECISION, DECIDED),
            Map.entry(Group.RULING_ACTION, RULED + "'ACTION')"), Map.entry(Group.RULING_PROBLEM, RULED + "'PROBLEM')"),
            Map.entry(Group.PAYMENT, PAID + ")"), Map.entry(Group.PAYMENT_POUNDS, PAID + ")"),
            Map.entry(Group.GOODWILL, GOODWILL + ")"), Map.entry(Group.GIVEN, "FALSE"));

    private static final Map<Group, String> ONE = Map.ofEntries(
            Map.entry(Group.TYPE, " AND f.type IN (:part)"), Map.entry(Group.REJECTED, " AND f.type IN (:part)"),
            Map.entry(Group.MONTH, " AND DATE_FORMAT(f.received_month, '%Y-%m') IN (:part)"),
            Map.entry(Group.METHOD, " AND COALESCE(f.method, 'notRecorded') IN (:part)"),
            Map.entry(Group.TEAM, " AND COALESCE(f.team, 'notRecorded') IN (:part)"),
            Map.entry(Group.ACKNOWLEDGED, " AND f.acknowledged_in_time = ('inTime' IN (:part))"),
            Map.entry(Group.OUTCOME, " AND f.outcome IN (:part)"),
            Map.entry(Group.TIME, " AND COALESCE(f.in_time, TRUE) = ('inTime' IN (:part))"),
            Map.entry(Group.EXTENDED, " AND 'extended' IN (:part)"), Map.entry(Group.DELAY, " AND f.delay_reason IN (:part)"),
            Map.entry(Group.PROBLEM, " AND EXISTS (SELECT 1 FROM complaints_fact_point q WHERE q.fact_id = f.id AND q.category IN (:part))"),
            Map.entry(Group.PROBLEM_UPHELD, " AND EXISTS (SELECT 1 FROM complaints_fact_point q WHERE q.fact_id = f.id AND q.category IN (:part)"
                    + " AND q.finding IN ('UPHELD', 'PARTLY_UPHELD'))"),
            Map.entry(Group.ACTION, " AND EXISTS (SELECT 1 FROM complaints_fact_action b WHERE b.fact_id = f.id AND b.action IN (:part))"),
            Map.entry(Group.DECISION, " AND f.decision IN (:part)"), Map.entry(Group.DIVISION, " AND " + DIVISION + " IN (:part)"),
            Map.entry(Group.DIVISION_DECISION, " AND CONCAT(" + DIVISION + ", ':', f.decision) IN (:part)"),
            Map.entry(Group.RULING_ACTION, " AND " + RULED + "'ACTION' AND r.code IN (:part))"),
            Map.entry(Group.RULING_PROBLEM, " AND " + RULED + "'PROBLEM' AND r.code IN (:part))"),
            Map.entry(Group.PAYMENT, ONE_KIND), Map.entry(Group.PAYMENT_POUNDS, ONE_KIND),
            Map.entry(Group.GOODWILL, " AND " + GOODWILL + " AND " + UNDER_BOUND + " IN (:part))"), Map.entry(Group.GIVEN, " AND 'given' IN (:part)"));

    /** Every figure of a year in which a row counts, one token after the other: {@code METHOD:email TIME:inTime}. */
    static final String TOKENS = "CONCAT(' ',"
            + " IF(f.received_year = :year, IF(f.type = 'COMPLAINT' AND f.outcome <=> 'REJECTED', 'REJECTED:COMPLAINT ',"
            + " CONCAT('TYPE:', f.type, ' ')), ''),"
            + " IF(" + RECEIVED + ", CONCAT('METHOD:', COALESCE(f.method, 'notRecorded'), ' MONTH:', DATE_FORMAT(f.received_month, '%Y-%m'),"
            + " ' TEAM:', COALESCE(f.team, 'notRecorded'), ' ', CASE f.acknowledged_in_time WHEN TRUE THEN 'ACKNOWLEDGED:inTime '"
            + " WHEN FALSE THEN 'ACKNOWLEDGED:late ' ELSE '' END), ''),"
            + " IF(" + SETTLED + ", CONCAT('OUTCOME:', f.outcome, IF(COALESCE(f.in_time, TRUE), ' TIME:inTime ', ' TIME:late '),"
            + " IF(f.extended, 'EXTENDED:extended ', ''),"
            + " IF(f.in_time = FALSE AND f.delay_reason IS NOT NULL, CONCAT('DELAY:', f.delay_reason, ' '), ''),"
            + " COALESCE((SELECT GROUP_CONCAT(CONCAT('PROBLEM:', p.category, ' ', IF(p.finding IN ('UPHELD', 'PARTLY_UPHELD'),"
            + " CONCAT('PROBLEM_UPHELD:', p.category, ' '), '')) ORDER BY p.number SEPARATOR '') FROM complaints_fact_point p"
            + " WHERE p.fact_id = f.id AND p.category IS NOT NULL), ''),"
            + " COALESCE((SELECT GROUP_CONCAT(CONCAT('ACTION:', a.action, ' ') ORDER BY a.number SEPARATOR '') FROM complaints_fact_action a"
            + " WHERE a.fact_id = f.id), '')), ''),"
            + " IF(" + DECIDED + ", CONCAT('DECISION:', f.decision, ' DIVISION:', " + DIVISION + ", ' DIVISION_DECISION:', " + DIVISION
            + ", ':', f.decision, ' '), ''),"
            + " IF(f.decided_year = :year AND f.decision IN ('UPHELD_INJUSTICE', 'UPHELD_NO_FURTHER_ACTION'), COALESCE((SELECT"
            + " GROUP_CONCAT(CONCAT('RULING_', r.kind, ':', r.code, ' ') ORDER BY r.kind, r.number, r.code SEPARATOR '')"
            + " FROM complaints_fact_ruling r WHERE r.fact_id = f.id), ''), ''),"
            + " COALESCE((SELECT GROUP_CONCAT(CONCAT('PAYMENT:', m.kind, ' PAYMENT_POUNDS:', m.kind, ' ', IF(m.kind = 'GOODWILL',"
            + " CONCAT('GOODWILL:', " + UNDER_BOUND + ", ' '), '')) ORDER BY m.number SEPARATOR '')"
            + " FROM complaints_fact_payment m WHERE m.fact_id = f.id AND m.paid_year = :year), ''))";

    private FigureSql() {
    }

    static String condition(Group group, String part) {
        return isAll(part) ? ALL.get(group) : ALL.get(group) + ONE.get(group);
    }

    static boolean isAll(String part) {
        return part == null || part.isBlank() || part.equals(Ledger.TOTAL);
    }

    /** The parts of a sum, or the one part, as the rows spell them. */
    static List<String> parts(Group group, String part) {
        return Arrays.stream(part.split("\\+")).map(one -> stored(group, one)).toList();
    }

    /** A part as the rows spell it: constants in capitals, codes of lists as they are. */
    static String stored(Group group, String part) {
        return switch (group) {
            case TYPE, REJECTED, OUTCOME, DECISION, PAYMENT, PAYMENT_POUNDS -> Spelling.name(part);
            case DIVISION_DECISION -> part.substring(0, part.indexOf(':') + 1) + Spelling.name(part.substring(part.indexOf(':') + 1));
            default -> part;
        };
    }

    /** The same the other way round. */
    static String spelled(Group group, String stored) {
        return switch (group) {
            case TYPE, REJECTED, OUTCOME, DECISION, PAYMENT, PAYMENT_POUNDS -> Spelling.camel(stored);
            case DIVISION_DECISION -> stored.substring(0, stored.indexOf(':') + 1) + Spelling.camel(stored.substring(stored.indexOf(':') + 1));
            default -> stored;
        };
    }
}
