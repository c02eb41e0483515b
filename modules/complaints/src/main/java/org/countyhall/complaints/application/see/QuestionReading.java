package org.countyhall.complaints.application.see;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.countyhall.complaints.application.Reading;
import org.countyhall.complaints.domain.CaseStatus;
import org.countyhall.complaints.domain.CaseType;
import org.countyhall.complaints.domain.Finding;
import org.countyhall.complaints.domain.NextStep;
import org.countyhall.complaints.domain.Outcome;
import org.countyhall.complaints.domain.Procedure;
import org.countyhall.complaints.domain.codes.CodeList;
import org.countyhall.complaints.domain.codes.Codes;
import org.countyhall.complaints.domain.flags.FlagKind;
import org.countyhall.complaints.domain.ombudsman.OmbudsmanDecision;
import org.countyhall.complaints.domain.ombudsman.OmbudsmanStage;
import org.countyhall.complaints.domain.remedies.PaymentKind;
import org.countyhall.complaints.domain.remedies.RemedyKind;
import org.countyhall.complaints.domain.see.AskedQuestion;
import org.countyhall.complaints.domain.see.CaseField;
import org.countyhall.complaints.domain.see.Condition;
import org.countyhall.complaints.domain.see.Operator;
import org.countyhall.complaints.domain.see.Question;
import org.countyhall.complaints.domain.triage.TriageState;
import org.countyhall.core.BadInput;
import org.countyhall.core.Directorate;

/** Reads a question as an address says it. Whatever is not in the lists of fields, comparisons and codes is refused by name. */
final class QuestionReading {

    private static final Set<String> YES = Set.of("yes", "true");
    private static final Set<String> NO = Set.of("no", "false");
    private static final int LONGEST = 200;
    private static final int MOST_DAYS = 36_500;

    private final Codes codes;

    QuestionReading(Codes codes) {
        this.codes = codes;
    }

    Question read(AskedQuestion asked) {
        Map<String, List<Condition>> groups = new TreeMap<>();
        for (AskedQuestion.Row row : asked.rows()) {
            if (row.field() != null && !row.field().isBlank()) {
                groups.computeIfAbsent(row.group(), key -> new ArrayList<>()).add(condition(row));
            }
        }
        List<CaseField> by = asked.by().stream().filter(text -> !text.isBlank()).map(text -> field("by", text)).toList();
        return new Question(List.copyOf(groups.values()), by);
    }

    private static CaseField field(String name, String text) {
        return Reading.constant(CaseField.class, name, text);
    }

    private Condition condition(AskedQuestion.Row row) {
        CaseField field = field("field", row.field());
        Operator operator = BadInput.required("op", Reading.constant(Operator.class, "op", row.op()));
        if (operator.needsNoValue()) {
            return new Condition(field, operator, List.of());
        }
        String text = row.value() == null ? "" : row.value().strip();
        if (text.isEmpty()) {
            throw new BadInput("value", "complaints.query.valueMissing");
        }
        if (text.length() > LONGEST) {
            throw new BadInput("value", "complaints.tooLong", LONGEST);
        }
        return new Condition(field, operator, values(field, operator, text));
    }

    private List<?> values(CaseField field, Operator operator, String text) {
        if (operator == Operator.LAST_DAYS) {
            return List.of(number(text));
        }
        return switch (field.kind()) {
            case DAY -> List.of(day(text));
            case NUMBER -> List.of(number(text));
            case MONEY -> List.of(pounds(text));
            case YES_NO -> List.of(yesOrNo(text));
            case CODE, CODES -> Arrays.stream(text.split(",")).filter(one -> !one.isBlank()).map(one -> code(field, one.strip())).toList();
            case ACCOUNT -> Arrays.stream(text.split(",")).map(String::strip).filter(one -> !one.isEmpty()).toList();
            default -> List.of(text);
        };
    }

    private String code(CaseField field, String text) {
        return switch (field) {
            case TYPE -> Reading.constant(CaseType.class, "value", text).name();
            case PROCEDURE -> Reading.constant(Procedure.class, "value", text).name();
            case STATUS -> Reading.constant(CaseStatus.class, "value", text).name();
            case NEXT_STEP -> Reading.constant(NextStep.class, "value", text).name();
            case DIRECTORATE -> Reading.constant(Directorate.class, "value", text).name();
            case OUTCOME -> Reading.constant(Outcome.class, "value", text).name();
            case FINDING -> Reading.constant(Finding.class, "value", text).name();
            case TRIAGE -> Reading.constant(TriageState.class, "value", text).name();
            case FLAG -> Reading.constant(FlagKind.class, "value", text).name();
            case REMEDY -> Reading.constant(RemedyKind.class, "value", text).name();
            case PAYMENT -> Reading.constant(PaymentKind.class, "value", text).name();
            case OMBUDSMAN_STAGE -> Reading.constant(OmbudsmanStage.class, "value", text).name();
            case OMBUDSMAN_DECISION -> Reading.constant(OmbudsmanDecision.class, "value", text).name();
            case OMBUDSMAN_TOPIC -> codes.read(CodeList.OMBUDSMAN_TOPIC, "value", text);
            case REFUSAL_REASON -> codes.read(CodeList.REFUSAL_REASON, "value", text);
            case CORRECTIVE_ACTION -> codes.read(CodeList.CORRECTIVE_ACTION, "value", text);
            case TEAM -> codes.read(CodeList.SERVICE, "value", text);
            case METHOD -> codes.read(CodeList.METHOD, "value", text);
            case CATEGORY, CATEGORY_UPHELD -> codes.read(CodeList.CATEGORY, "value", text);
            case DELAY_REASON -> codes.read(CodeList.DELAY_REASON, "value", text);
            default -> text;
        };
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            throw new BadInput("value", "complaints.query.notADay", text);
        }
    }

    private static Integer number(String text) {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > MOST_DAYS) {
            throw new BadInput("value", "complaints.query.notANumber", text);
        }
        return Integer.valueOf(text);
    }

    private static BigDecimal pounds(String text) {
        String digits = text.replace(",", "").replace("\u00a3", "");
        if (!digits.matches("\\d{1,9}(\\.\\d{1,2})?")) {
            throw new BadInput("value", "complaints.query.notANumber", text);
        }
        return new BigDecimal(digits);
    }

    private static Boolean yesOrNo(String text) {
        if (YES.contains(text) || NO.contains(text)) {
            return YES.contains(text);
        }
        throw new BadInput("value", "complaints.notInList", text, "yes, no");
    }
}
