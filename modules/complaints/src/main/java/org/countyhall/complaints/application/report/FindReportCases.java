package org.countyhall.complaints.application.report;

import java.util.List;
import java.util.Optional;

import org.countyhall.complaints.api.CaseSummary;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.ReferenceData;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.report.Group;
import org.countyhall.complaints.domain.report.ReportCases;
import org.countyhall.complaints.domain.report.SealedReports;
import org.countyhall.core.BadInput;
import org.countyhall.core.Directorate;
import org.countyhall.core.FinancialYear;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.Refused;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Lists the cases behind a figure of the report, of those that the person may open; of a signed report the frozen list. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_READ)
@Transactional
public class FindReportCases {

    @Inject
    ReportCases cases;

    @Inject
    SealedReports sealed;

    @Inject
    ReportDesk desk;

    @Inject
    ReferenceData data;

    @Inject
    Desks desks;

    public Rows<CaseSummary> behind(FinancialYear year, Directorate directorate, String group, String part, TableQuery query) {
        return cases.behind(year, directorate, group(group), part, query, desks.viewer(), desks.today());
    }

    /** The frozen list is for those who may read every count. */
    public Rows<Frozen> frozen(long id, String group, String part, int offset, int limit) {
        SealedReports.Seal seal = sealed.find(id).orElseThrow(() -> new org.countyhall.core.NotFound("report"));
        if (desk.isPublic(seal.directorate(), false)) {
            throw new Refused(Authority.COMPLAINTS_WORK);
        }
        Rows<SealedReports.FrozenCase> found = sealed.cases(id, group == null || group.isBlank() ? null : group(group), part, desks.viewer(),
                offset, limit);
        ReportWords words = new ReportWords(data.codes());
        return new Rows<>(found.page().stream().map(row -> new Frozen(row.number(), row.reference(), row.counted().stream()
                .filter(figure -> figure.group() != Group.PAYMENT_POUNDS)
                .map(figure -> words.group(figure.group()) + ": " + words.label(figure.group(), figure.part())).toList())).toList(), found.total());
    }

    /** @param counted every figure in which the case counts, in words */
    public record Frozen(int number, String reference, List<String> counted) {
    }

    /** The figure's name, for a heading. */
    public String name(String group, String part) {
        ReportWords words = new ReportWords(data.codes());
        Group wanted = group(group);
        return words.group(wanted) + (part == null || part.isBlank() ? "" : ": " + words.label(wanted, part));
    }

    /** What the figure counts where that is not cases, so that their list may be shorter; null for cases. */
    public String counted(String group) {
        Group wanted = group(group);
        return ReportWords.countsParts(wanted) ? ReportWords.unit(wanted) : null;
    }

    private static Group group(String spelled) {
        return Optional.ofNullable(spelled).flatMap(text -> Spelling.read(Group.class, text)).orElseThrow(() -> new BadInput("group",
                "complaints.notInList", spelled, String.join(", ", java.util.Arrays.stream(Group.values()).map(Spelling::of).toList())));
    }
}
