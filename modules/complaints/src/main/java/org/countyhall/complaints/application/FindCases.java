package org.countyhall.complaints.application;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.countyhall.complaints.api.CaseSummary;
import org.countyhall.complaints.domain.CaseStatus;
import org.countyhall.complaints.domain.CaseType;
import org.countyhall.complaints.domain.Caseload;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.NextStep;
import org.countyhall.complaints.domain.Outcome;
import org.countyhall.complaints.domain.Procedure;
import org.countyhall.complaints.domain.ReferenceData;
import org.countyhall.complaints.domain.codes.CodeList;
import org.countyhall.complaints.domain.codes.Codes;
import org.countyhall.core.BadInput;
import org.countyhall.core.Directorate;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.calendar.WorkingCalendar;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Lists the cases that the person may open, overdue first. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_READ)
@Transactional
public class FindCases {

    private static final String NONE = "none";

    @Inject
    Caseload caseload;

    @Inject
    ReferenceData data;

    @Inject
    Desks desks;

    /** @param query its filters spelled as in the interface: {@code status=open}, {@code type=memberEnquiry}, {@code overdue=yes} */
    public Rows<CaseSummary> find(TableQuery query) {
        LocalDate today = desks.today();
        Codes codes = data.codes();
        Rows<CaseSummary> found = caseload.find(query.reading((key, text) -> read(key, text, codes)), desks.viewer(), today);
        WorkingCalendar calendar = desks.calendar();
        return new Rows<>(found.page().stream().map(row -> TimeLeft.counted(row, today, calendar)).toList(), found.total());
    }

    /** Those of the references that the person may open, in their order. */
    public List<CaseSummary> named(List<String> references) {
        return caseload.named(references, desks.viewer(), desks.today()).stream()
                .sorted(Comparator.comparing(one -> references.indexOf(one.reference()))).toList();
    }

    private static String read(String key, String text, Codes codes) {
        if (text.equals(NONE)) {
            return "NONE";
        }
        return switch (key) {
            case "status" -> text.equals("open") ? "OPEN" : Reading.constant(CaseStatus.class, key, text).name();
            case "type" -> Reading.constant(CaseType.class, key, text).name();
            case "procedure" -> Reading.constant(Procedure.class, key, text).name();
            case "step" -> Reading.constant(NextStep.class, key, text).name();
            case "outcome" -> Reading.constant(Outcome.class, key, text).name();
            case "directorate" -> Reading.constant(Directorate.class, key, text).name();
            case "team" -> codes.read(CodeList.SERVICE, key, text);
            case "category" -> codes.read(CodeList.CATEGORY, key, text);
            case "overdue" -> yesOrNo(text);
            default -> text;
        };
    }

    private static String yesOrNo(String text) {
        return switch (text) {
            case "yes", "true" -> "yes";
            case "no", "false" -> "no";
            default -> throw new BadInput("overdue", "complaints.notInList", text, "true, false");
        };
    }
}
