package org.countyhall.complaints.application.see;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.countyhall.complaints.api.see.CaseAnswer;
import org.countyhall.complaints.api.see.FoundCase;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.ReferenceData;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.see.Answers;
import org.countyhall.complaints.domain.see.Answers.Days;
import org.countyhall.complaints.domain.see.Answers.Group;
import org.countyhall.complaints.domain.see.AskedQuestion;
import org.countyhall.complaints.domain.see.CaseField;
import org.countyhall.complaints.domain.see.FieldKind;
import org.countyhall.complaints.domain.see.Question;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Answers a question over every field of the cases that the person may open: as a list, or counted. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_READ)
@Transactional
public class AskAboutCases {

    private static final String NONE = "none";

    @Inject
    Answers answers;

    @Inject
    ReferenceData data;

    @Inject
    Desks desks;

    /** @throws org.countyhall.core.BadInput naming field, op, value or by when the question cannot be understood */
    public Question read(AskedQuestion asked) {
        return new QuestionReading(data.codes()).read(asked);
    }

    public Rows<FoundCase> cases(AskedQuestion asked, TableQuery rows) {
        Question question = read(asked);
        return answers.cases(new Question(question.anyOf(), List.of()), rows, desks.viewer(), days());
    }

    public List<Group> groups(AskedQuestion asked) {
        Question question = read(asked);
        return question.isCounted() ? answers.groups(question, desks.viewer(), days()) : List.of();
    }

    /** How many cases these groups hold, each once: one that has several values stands in several groups. */
    public long in(List<Group> groups, AskedQuestion asked) {
        return read(asked).by().stream().anyMatch(field -> field.kind().isSeveral()) ? cases(asked, TableQuery.everything(1)).total()
                : groups.stream().mapToInt(Group::cases).sum();
    }

    /** As the interface answers it. */
    public CaseAnswer answer(AskedQuestion asked, TableQuery rows) {
        Question question = read(asked);
        LocalDate today = desks.today();
        if (!question.isCounted()) {
            Rows<FoundCase> found = cases(asked, rows);
            return new CaseAnswer(today, List.of(), found.total(), found.page(), List.of());
        }
        List<String> by = question.by().stream().map(Spelling::of).toList();
        List<CaseAnswer.Counted> counted = groups(asked).stream()
                .map(group -> new CaseAnswer.Counted(named(question.by(), group), group.cases(), group.medianDays())).toList();
        return new CaseAnswer(today, by, counted.size(), List.of(), counted);
    }

    private static Map<String, String> named(List<CaseField> by, Group group) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < by.size(); i++) {
            named.put(Spelling.of(by.get(i)), spelled(by.get(i), group.codes().get(i)));
        }
        return named;
    }

    /** A stored code as the interface spells it: constants in camel case, yes and no, months and financial years. */
    public static String spelled(CaseField field, String code) {
        if (code == null) {
            return NONE;
        }
        return switch (field) {
            case TYPE, PROCEDURE, STATUS, NEXT_STEP, OUTCOME, FINDING, TRIAGE, FLAG, REMEDY, PAYMENT, OMBUDSMAN_STAGE, OMBUDSMAN_DECISION ->
                Spelling.camel(code);
            case RECEIVED_MONTH, SETTLED_MONTH -> code.substring(0, 7);
            case RECEIVED_YEAR, SETTLED_YEAR -> org.countyhall.core.FinancialYear.of(LocalDate.parse(code)).toString();
            default -> field.kind() != FieldKind.YES_NO ? code : code.equals("1") || code.equals("true") ? "yes" : "no";
        };
    }

    private Days days() {
        return new Days(desks.today(), desks.soon());
    }
}
