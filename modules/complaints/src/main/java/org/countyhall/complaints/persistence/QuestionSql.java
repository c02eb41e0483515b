package org.countyhall.complaints.persistence;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.countyhall.complaints.domain.SearchText;
import org.countyhall.complaints.domain.see.Answers.Days;
import org.countyhall.complaints.domain.see.CaseField;
import org.countyhall.complaints.domain.see.Condition;
import org.countyhall.complaints.domain.see.Question;

/**
 * A question in SQL. Every expression is written here; what somebody typed only ever becomes the value of a parameter.
 */
final class QuestionSql {

    static final String SETTLED = "COALESCE(c.responded_on, c.closed_on)";
    static final String IN_TIME = "IF(c.responded_on IS NULL, c.closed_on <= c.respond_by, c.in_time)";
    static final String OVERDUE = "(c.next_due IS NOT NULL AND c.next_due < :today)";
    /** What the council refused is neither to be done nor late. */
    static final String RECOMMENDATION_OVERDUE = "EXISTS (SELECT 1 FROM complaints_recommendation rc JOIN complaints_ombudsman_case ro"
            + " ON ro.id = rc.ombudsman_case_id WHERE ro.case_reference = c.reference AND rc.done_on IS NULL AND COALESCE(rc.accepted, TRUE)"
            + " AND rc.due_on < :today)";
    private static final String OPEN = "c.status IN ('RECEIVED', 'ACKNOWLEDGED')";
    private static final String REMEDY = "complaints_remedy r WHERE r.case_id = c.id";
    private static final String DONE = " AND r.done_on IS NOT NULL";

    /** Where values stand of which a case may have several: table, and which of its rows are the case's. */
    record Many(String from, String on) {

        String found(String more) {
            return "EXISTS (SELECT 1 FROM " + from + " WHERE " + on + more + ")";
        }
    }

    private static final Many POINTS = new Many("complaints_point p", "p.case_id = c.id");
    private static final Many UPHELD = new Many("complaints_point pu", "pu.case_id = c.id AND pu.finding IN ('UPHELD', 'PARTLY_UPHELD')");
    private static final Many TRIAGES = new Many("complaints_triage tr", "tr.case_id = c.id");
    private static final Many FLAGS = new Many("complaints_flag fl", "fl.case_id = c.id AND fl.ended_on IS NULL");
    private static final Many BODIES = new Many("(complaints_joint j JOIN complaints_joint_body jb ON jb.joint_id = j.id AND jb.left_on IS NULL)", "j.case_id = c.id");
    private static final Many PROVIDERS = new Many("(complaints_handover h JOIN complaints_provider pr ON pr.id = h.provider_id)",
            "h.case_id = c.id");
    private static final Many REMEDIES = new Many("complaints_remedy r", "r.case_id = c.id");
    /** Only those that are such, so that "none" are the cases without any. */
    private static final Many ACTIONS = new Many("complaints_remedy ra", "ra.case_id = c.id AND ra.action_code IS NOT NULL");
    private static final Many PAYMENTS = new Many("complaints_remedy rp", "rp.case_id = c.id AND rp.payment_kind IS NOT NULL");
    private static final Many OMBUDSMAN = new Many("complaints_ombudsman_case o", "c.reference IN (o.case_reference, o.complaint_reference)");
    private static final Many MEMBERS = new Many("(complaints_member_enquiry me JOIN complaints_member mb ON mb.id = me.member_id)",
            "me.case_id = c.id");
    private static final Map<CaseField, Many> SEVERAL = new EnumMap<>(CaseField.class);

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
        EXPRESSIONS.put(CaseField.OUTCOME, "c.outcome");
        several(POINTS, CaseField.CATEGORY, "p.category");
        several(POINTS, CaseField.FINDING, "p.finding");
        several(UPHELD, CaseField.CATEGORY_UPHELD, "pu.category");
        several(TRIAGES, CaseField.TRIAGE, "tr.state");
        several(TRIAGES, CaseField.REFUSAL_REASON, "tr.reason");
        several(FLAGS, CaseField.FLAG, "fl.kind");
        several(BODIES, CaseField.JOINT_BODY, "jb.body");
        several(PROVIDERS, CaseField.PROVIDER, "pr.name");
        several(REMEDIES, CaseField.REMEDY, "r.kind");
        several(ACTIONS, CaseField.CORRECTIVE_ACTION, "ra.action_code");
        several(PAYMENTS, CaseField.PAYMENT, "rp.payment_kind");
        several(OMBUDSMAN, CaseField.OMBUDSMAN_STAGE, "o.stage");
        several(OMBUDSMAN, CaseField.OMBUDSMAN_TOPIC, "o.topic");
        several(OMBUDSMAN, CaseField.OMBUDSMAN_DECISION, "o.decision");
        several(MEMBERS, CaseField.MEMBER, "mb.name");
        several(MEMBERS, CaseField.DIVISION, "COALESCE(me.division, mb.division)");
        EXPRESSIONS.put(CaseField.LATE_MATTER, "(c.discretion IS NOT NULL)");
        EXPRESSIONS.put(CaseField.ADVOCACY, "EXISTS (SELECT 1 FROM complaints_advocacy ad WHERE ad.case_id = c.id)");
        EXPRESSIONS.put(CaseField.REPRESENTED, "(c.on_behalf_of IS NOT NULL)");
        EXPRESSIONS.put(CaseField.ADJUSTMENTS, "(c.adjustments IS NOT NULL)");
        EXPRESSIONS.put(CaseField.JOINT, "EXISTS (SELECT 1 FROM complaints_joint jo JOIN complaints_joint_body jl ON jl.joint_id = jo.id AND jl.left_on IS NULL"
                + " WHERE jo.case_id = c.id)");
        EXPRESSIONS.put(CaseField.AT_PROVIDER, PROVIDERS.found(" AND h.returned_on IS NULL"));
        EXPRESSIONS.put(CaseField.PROVIDER_OVERDUE, PROVIDERS.found(" AND h.returned_on IS NULL AND h.due_on < :today"));
        EXPRESSIONS.put(CaseField.REMEDIES, "(SELECT COUNT(*) FROM " + REMEDY + ")");
        EXPRESSIONS.put(CaseField.REMEDY_OPEN, REMEDIES.found(" AND r.done_on IS NULL"));
        EXPRESSIONS.put(CaseField.REMEDY_OVERDUE, REMEDIES.found(" AND r.done_on IS NULL AND r.due_on < :today"));
        EXPRESSIONS.put(CaseField.REMEDY_DUE, "(SELECT MIN(r.due_on) FROM " + REMEDY + " AND r.done_on IS NULL)");
        EXPRESSIONS.put(CaseField.MONEY_AGREED, "(SELECT SUM(r.amount) FROM " + REMEDY + ")");
        EXPRESSIONS.put(CaseField.MONEY_PAID, "(SELECT SUM(r.amount) FROM " + REMEDY + DONE + ")");
        EXPRESSIONS.put(CaseField.PAID_ON, "(SELECT MAX(r.done_on) FROM " + REMEDY + DONE + " AND r.amount IS NOT NULL)");
        EXPRESSIONS.put(CaseField.EXTENSIONS, "(SELECT COUNT(*) FROM complaints_extension e WHERE e.case_id = c.id)");
        EXPRESSIONS.put(CaseField.CONTRIBUTION_OVERDUE, "EXISTS (SELECT 1 FROM complaints_contribution co WHERE co.case_id = c.id"
                + " AND co.given_at IS NULL AND co.withdrawn_at IS NULL AND co.due_on < :today)");
        EXPRESSIONS.put(CaseField.LETTERS_SENT, "(SELECT COUNT(*) FROM complaints_letter le WHERE le.case_id = c.id AND le.sent_on IS NOT NULL)");
        EXPRESSIONS.put(CaseField.DOCUMENTS, "(SELECT COUNT(DISTINCT d.first_number) FROM complaints_document d WHERE d.case_id = c.id)");
        EXPRESSIONS.put(CaseField.LESSON, "EXISTS (SELECT 1 FROM complaints_lesson ls WHERE ls.case_reference = c.reference"
                + " AND ls.withdrawn_on IS NULL)");
        EXPRESSIONS.put(CaseField.SATISFACTION, "(SELECT cl.score FROM complaints_closing cl WHERE cl.case_id = c.id)");
        EXPRESSIONS.put(CaseField.ON_HOLD, "EXISTS (SELECT 1 FROM complaints_hold ho WHERE ho.case_id = c.id AND ho.ended_at IS NULL)");
        EXPRESSIONS.put(CaseField.CHANGED_ON, "DATE(c.changed_at)");
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
        EXPRESSIONS.put(CaseField.RECOMMENDATION_OVERDUE, RECOMMENDATION_OVERDUE);
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

    private static void several(Many where, CaseField field, String column) {
        SEVERAL.put(field, where);
        EXPRESSIONS.put(field, column);
    }

    /** What has to be joined to the cases {@code c} to count by these fields; nothing where a case has one value. */
    static String joins(List<CaseField> fields) {
        return fields.stream().map(SEVERAL::get).filter(Objects::nonNull).distinct()
                .map(many -> " LEFT JOIN " + many.from() + " ON " + many.on()).collect(Collectors.joining());
    }

    private static String year(String day) {
        return "CONCAT(YEAR(" + day + ") - (MONTH(" + day + ") < 4), '-04-01')";
    }

    private String group(List<Condition> conditions) {
        return conditions.stream().map(this::condition).collect(Collectors.joining(" AND ", "(", ")"));
    }

    private String condition(Condition condition) {
        return switch (condition.field().kind()) {
            case CODES, NAME -> ofSeveral(condition);
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

    /** About what a case may have several of, its points for example: "is" wants one such, "is not" none such. */
    private String ofSeveral(Condition condition) {
        String field = expression(condition.field());
        Many many = SEVERAL.get(condition.field());
        return switch (condition.operator()) {
            case IS -> many.found(" AND " + field + " IN (" + place(condition.values()) + ")");
            case IS_NOT -> "NOT " + many.found(" AND " + field + " IN (" + place(condition.values()) + ")");
            case IS_ANY -> many.found(" AND " + field + " IS NOT NULL");
            default -> "NOT " + many.found(" AND " + field + " IS NOT NULL");
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
