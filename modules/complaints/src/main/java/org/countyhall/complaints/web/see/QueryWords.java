package org.countyhall.complaints.web.see;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.countyhall.complaints.application.ListChoices;
import org.countyhall.complaints.application.see.AskAboutCases;
import org.countyhall.complaints.domain.CaseStatus;
import org.countyhall.complaints.domain.CaseType;
import org.countyhall.complaints.domain.Finding;
import org.countyhall.complaints.domain.NextStep;
import org.countyhall.complaints.domain.Outcome;
import org.countyhall.complaints.domain.Procedure;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.flags.FlagKind;
import org.countyhall.complaints.domain.ombudsman.OmbudsmanDecision;
import org.countyhall.complaints.domain.ombudsman.OmbudsmanStage;
import org.countyhall.complaints.domain.remedies.PaymentKind;
import org.countyhall.complaints.domain.remedies.RemedyKind;
import org.countyhall.complaints.domain.see.AskedQuestion;
import org.countyhall.complaints.domain.see.CaseField;
import org.countyhall.complaints.domain.see.FieldKind;
import org.countyhall.complaints.domain.see.Operator;
import org.countyhall.complaints.domain.triage.TriageState;
import org.countyhall.complaints.web.ColleaguesShown;
import org.countyhall.complaints.web.Wording;
import org.countyhall.core.FinancialYear;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Colleagues;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The words for what a question's fields hold. */
@ApplicationScoped
public class QueryWords {

    @Inject
    ListChoices lists;

    @Inject
    ColleaguesShown people;

    @Inject
    Colleagues colleagues;

    /** The codes that a field can have with their words; none for days, numbers and words. */
    public Map<String, String> choices(CaseField field) {
        return switch (field) {
            case TYPE -> Wording.choices(CaseType.class);
            case PROCEDURE -> Wording.choices(Procedure.class);
            case STATUS -> Wording.choices(CaseStatus.class);
            case NEXT_STEP -> Wording.choices(NextStep.class);
            case OUTCOME -> Wording.choices(Outcome.class);
            case FINDING -> Wording.choices(Finding.class);
            case DIRECTORATE -> Wording.directorates();
            case TRIAGE -> Wording.choices(TriageState.class);
            case FLAG -> Wording.choices(FlagKind.class);
            case REMEDY -> Wording.choices(RemedyKind.class);
            case PAYMENT -> Wording.choices(PaymentKind.class);
            case OMBUDSMAN_STAGE -> Wording.choices(OmbudsmanStage.class);
            case OMBUDSMAN_DECISION -> Wording.choices(OmbudsmanDecision.class);
            case OMBUDSMAN_TOPIC -> Wording.choices(lists.of("ombudsmanTopic"));
            case REFUSAL_REASON -> Wording.choices(lists.of("refusalReason"));
            case CORRECTIVE_ACTION -> Wording.choices(lists.of("correctiveAction"));
            case TEAM -> Wording.choices(lists.of("service"));
            case METHOD -> Wording.choices(lists.of("method"));
            case CATEGORY, CATEGORY_UPHELD -> Wording.choices(lists.of("category"));
            case DELAY_REASON -> Wording.choices(lists.of("delayReason"));
            case OFFICER, INVESTIGATOR -> people.toChoose();
            default -> field.kind() == FieldKind.YES_NO ? Wording.yesOrNo() : Map.of();
        };
    }

    /** What a group is called; {@code code} as stored, null for none. */
    public String of(CaseField field, String code) {
        if (code == null) {
            return Texts.of("complaints.query.none");
        }
        String spelled = AskAboutCases.spelled(field, code);
        return switch (field) {
            case RECEIVED_MONTH, SETTLED_MONTH -> month(LocalDate.parse(code));
            case RECEIVED_YEAR, SETTLED_YEAR -> spelled;
            case OFFICER, INVESTIGATOR -> colleagues.shown(spelled);
            default -> choices(field).getOrDefault(spelled, spelled);
        };
    }

    /** Each row of a question in words, with the number of its group where there are several. */
    public List<String> said(AskedQuestion asked) {
        boolean grouped = asked.rows().stream().map(AskedQuestion.Row::group).distinct().count() > 1;
        return asked.rows().stream().map(row -> grouped ? Texts.of("complaints.query.rowOfGroup", row.group(), said(row)) : said(row)).toList();
    }

    private String said(AskedQuestion.Row row) {
        Optional<CaseField> field = Spelling.read(CaseField.class, row.field());
        String value = field.map(one -> choices(one).getOrDefault(row.value(), row.value())).orElse(row.value());
        return Stream.of(field.map(QueryWords::heading).orElse(row.field()), Spelling.read(Operator.class, row.op())
                .map(one -> Texts.of("complaints.Operator." + Spelling.of(one))).orElse(row.op()), value).filter(word -> !word.isBlank())
                .collect(Collectors.joining(" "));
    }

    static String heading(CaseField field) {
        return Texts.of("complaints.query." + Spelling.of(field));
    }

    private static String month(LocalDate first) {
        return first.getMonth().getDisplayName(TextStyle.SHORT, Locale.UK) + " " + first.getYear();
    }

    /** Where a group opens to its cases. */
    public String narrowed(AskedQuestion asked, List<CaseField> by, List<String> codes) {
        List<AskedQuestion.Row> more = new ArrayList<>();
        for (int i = 0; i < by.size(); i++) {
            more.addAll(rows(by.get(i), codes.get(i)));
        }
        return AskAddress.narrowed(asked, more).toString();
    }

    private static List<AskedQuestion.Row> rows(CaseField field, String code) {
        String day = field == CaseField.SETTLED_MONTH || field == CaseField.SETTLED_YEAR ? "settledOn" : "receivedOn";
        String name = field.kind() == FieldKind.PERIOD ? day : Spelling.of(field);
        if (code == null) {
            return List.of(new AskedQuestion.Row(name, "isNone", "", "1"));
        }
        if (field.kind() == FieldKind.PERIOD) {
            LocalDate from = LocalDate.parse(code);
            boolean year = field == CaseField.RECEIVED_YEAR || field == CaseField.SETTLED_YEAR;
            LocalDate to = year ? FinancialYear.of(from).lastDay() : from.plusMonths(1).minusDays(1);
            return List.of(new AskedQuestion.Row(day, "from", from.toString(), "1"), new AskedQuestion.Row(day, "to", to.toString(), "1"));
        }
        return List.of(new AskedQuestion.Row(name, "is", AskAboutCases.spelled(field, code), "1"));
    }
}
