package org.countyhall.complaints.persistence;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.countyhall.complaints.domain.SearchText;
import org.countyhall.complaints.domain.see.Answers.Days;
import org.countyhall.complaints.domain.see.CaseField;
import org.countyhall.complaints.domain.see.Condition;
import org.countyhall.complaints.domain.see.FieldKind;
import org.countyhall.complaints.domain.see.Operator;
import org.countyhall.complaints.domain.see.Question;

/**
 * A question in SQL. Every expression is written here; what somebody typed only ever becomes the value of a parameter.
 */
final class QuestionSql {

    static final String SETTLED = "COALESCE(c.responded_on, c.closed_on)";
    static final String IN_TIME = "IF(c.responded_on IS NULL, c.closed_on <= c.respond_by, c.in_time)";
    static final String OVERDUE = "(c.next_due IS NOT NULL AND c.next_due < :today)";
    private static final String OPEN = "c.status IN ('RECEIVED', 'ACKNOWLEDGED')";
    private static final String POINT = "EXISTS (SELECT 1 FROM complaints_point p WHERE p.case_id = c.id";

    private static final Map<CaseField, String> EXPRESSIONS = new EnumMap<>(CaseField.class);

    static {
        EXPRESSIONS.put(CaseField.TYPE, "c.type");
        EXPRESSIONS.put(CaseField.PROCEDURE, "c.procedure_code");
        EXPRESSIONS.put(CaseField.STATUS, "c.status");
        EXPRESSIONS.put(CaseField.STAGE, "c.stage");
        EXPRESSIONS.put(CaseField.NEXT_STEP, "c.next_step");
        EXPRESSIONS.put(CaseField.DIRECTORATE, "c.directorate");
        EXPRESSIONS.put(CaseField.TEAM, "c.team");
        EXPRESSIONS.put(CaseField.OFFICER, "c.officer");
        EXPRESSIONS.put(CaseField.INVESTIGATOR, "part.account");
        EXPRESSIONS.put(CaseField.METHOD, "c.method");
        EXPRESSIONS.put(CaseField.CATEGORY, "p.category");
        EXPRESSIONS.put(CaseField.FINDING, "p.finding");
        EXPRESSIONS.put(CaseField.OUTCOME, "c.outcome");
        EXPRESSIONS.put(CaseField.DELAY_REASON, "c.delay_reason");
        EXPRESSIONS.put(CaseField.RECEIVED_ON, "c.received_on");
        EXPRESSIONS.put(CaseField.ACKNOWLEDGED_ON, "c.acknowledged_on");
        EXPRESSIONS.put(CaseField.RESPONDED_ON, "c.responded_on");
        EXPRESSIONS.put(CaseField.CLOSED_ON, "c.closed_on");
        EXPRESSIONS.put(CaseField.SETTLED_ON, SETTLED);
        EXPRESSIONS.put(CaseField.NEXT_DUE, "c.next_due");
        EXPRESSIONS.put(CaseField.RESPOND_BY, "c.respond_by");
        EXPRESSIONS.put(CaseField.STATUTORY_LIMIT, "c.statutory_limit");
        EXPRESSIONS.put(CaseField.MATTER_ON, "c.matter_on");
        EXPRESSIONS.put(CaseField.IN_TIME, IN_TIME);
        EXPRESSIONS.put(CaseField.ACKNOWLEDGED_IN_TIME, "(c.acknowledged_on <= c.acknowledge_by)");
        EXPRESSIONS.put(CaseField.OVERDUE, OVERDUE);
        EXPRESSIONS.put(CaseField.DUE_SOON, "(" + OPEN + " AND c.next_due IS NOT NULL AND c.next_due BETWEEN :today AND :soon)");
        EXPRESSIONS.put(CaseField.EXTENDED, "EXISTS (SELECT 1 FROM complaints_extension e WHERE e.case_id = c.id)");
        EXPRESSIONS.put(CaseField.RESTRICTED, "c.restricted");
        EXPRESSIONS.put(CaseField.TASK_OVERDUE,
                "EXISTS (SELECT 1 FROM complaints_task t WHERE t.case_id = c.id AND t.done_on IS NULL AND t.due_on < :today)");
        EXPRESSIONS.put(CaseField.AT_OMBUDSMAN,
                "EXISTS (SELECT 1 FROM complaints_ombudsman_case o WHERE o.complaint_reference = c.reference)");
        EXPRESSIONS.put(CaseField.DAYS, "DATEDIFF(COALESCE(c.responded_on, c.closed_on, :today), c.received_on)");
        EXPRESSIONS.put(CaseField.POINTS, "(SELECT COUNT(*) FROM complaints_point p WHERE p.case_id = c.id)");
        EXPRESSIONS.put(CaseField.RECEIVED_MONTH, "DATE_FORMAT(c.received_on, '%Y-%m-01')");
        EXPRESSIONS.put(CaseField.RECEIVED_YEAR, year("c.received_on"));
        EXPRESSIONS.put(CaseField.SETTLED_MONTH, "DATE_FORMAT(" + SETTLED + ", '%Y-%m-01')");
        EXPRESSIONS.put(CaseField.SETTLED_YEAR, year(SETTLED));
    }

    private final Wanted wanted;
    private int number;

    private QuestionSql(Wanted wanted) {
        this.wanted = wanted;
    }

    /** Adds the question to need-to-know, which stands first. */
    static Wanted of(Question question, Wanted visible, Days days) {
        QuestionSql sql = new QuestionSql(visible);
        if (!question.anyOf().isEmpty()) {
            visible.and(question.anyOf().stream().map(sql::group).collect(Collectors.joining(" OR ", "(", ")")));
        }
        return visible.and("(:today IS NOT NULL AND :soon IS NOT NULL)", "today", days.today()).and("TRUE", "soon", days.soon());
    }

    /** What cases are counted by. */
    static String expression(CaseField field) {
        return EXPRESSIONS.get(field);
    }

    static boolean countsPoints(CaseField field) {
        return field.kind() == FieldKind.CODES;
    }

    private static String year(String day) {
        return "CONCAT(YEAR(" + day + ") - (MONTH(" + day + ") < 4), '-04-01')";
    }

    private String group(List<Condition> conditions) {
        return conditions.stream().map(this::condition).collect(Collectors.joining(" AND ", "(", ")"));
    }

    private String condition(Condition condition) {
        return switch (condition.field().kind()) {
            case CODES -> ofPoints(condition);
            case WORDS -> words(condition);
            case YES_NO -> yesOrNo(condition);
            case ACCOUNT -> condition.field() == CaseField.INVESTIGATOR ? ofParts(condition) : compared(condition);
            default -> compared(condition);
        };
    }

    private String compared(Condition condition) {
        String field = expression(condition.field());
        return switch (condition.operator()) {
            case IS -> field + " IN (" + place(condition.values()) + ")";
            case IS_NOT -> "(" + field + " NOT IN (" + place(condition.values()) + ") OR " + field + " IS NULL)";
            case IS_ANY -> field + " IS NOT NULL";
            case IS_NONE -> field + " IS NULL";
            case FROM, AT_LEAST -> field + " >= " + place(condition.values().get(0));
            case TO, AT_MOST -> field + " <= " + place(condition.values().get(0));
            case LAST_DAYS -> field + " BETWEEN DATE_SUB(:today, INTERVAL " + place(condition.values().get(0)) + " DAY) AND :today";
            case CONTAINS -> throw new IllegalArgumentException(condition.field() + " holds no words");
        };
    }

    private String yesOrNo(Condition condition) {
        String field = expression(condition.field());
        return switch (condition.operator()) {
            case IS_ANY -> field + " IS NOT NULL";
            case IS_NONE -> field + " IS NULL";
            default -> Boolean.TRUE.equals(condition.values().get(0)) ? field + " = TRUE" : field + " = FALSE";
        };
    }

    /** About the points of a case: "is" wants one such point, "is not" none such. */
    private String ofPoints(Condition condition) {
        String field = expression(condition.field());
        return switch (condition.operator()) {
            case IS -> POINT + " AND " + field + " IN (" + place(condition.values()) + "))";
            case IS_NOT -> "NOT " + POINT + " AND " + field + " IN (" + place(condition.values()) + "))";
            case IS_ANY -> POINT + " AND " + field + " IS NOT NULL)";
            default -> "NOT " + POINT + " AND " + field + " IS NOT NULL)";
        };
    }

    private String ofParts(Condition condition) {
        String part = "EXISTS (SELECT 1 FROM complaints_case_person part WHERE part.case_id = c.id AND part.part = 'INVESTIGATOR'";
        return switch (condition.operator()) {
            case IS -> part + " AND part.account IN (" + place(condition.values()) + "))";
            case IS_NOT -> "NOT " + part + " AND part.account IN (" + place(condition.values()) + "))";
            case IS_ANY -> part + ")";
            default -> "NOT " + part + ")";
        };
    }

    private String words(Condition condition) {
        List<String> words = SearchText.words(String.valueOf(condition.values().get(0)));
        return words.isEmpty() ? "FALSE" : words.stream().map(this::word).collect(Collectors.joining(" AND "));
    }

    private String word(String word) {
        return word.length() < Wanted.SHORTEST_INDEXED_WORD
                ? "CONCAT(' ', c.search_text) LIKE " + place("% " + word + "%")
                : "MATCH(c.search_text) AGAINST (" + place("+" + word + "*") + " IN BOOLEAN MODE)";
    }

    /** The name of a parameter with this value. */
    private String place(Object value) {
        String name = "asked" + number++;
        wanted.and("TRUE", name, value);
        return ":" + name;
    }
}
