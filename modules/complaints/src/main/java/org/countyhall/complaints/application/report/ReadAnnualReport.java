package org.countyhall.complaints.application.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.countyhall.complaints.api.AnnualReport;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.ReferenceData;
import org.countyhall.complaints.domain.Viewer;
import org.countyhall.complaints.domain.report.Check;
import org.countyhall.complaints.domain.report.Figures;
import org.countyhall.complaints.domain.report.Group;
import org.countyhall.complaints.domain.report.Ledger;
import org.countyhall.complaints.domain.report.PublicEdition;
import org.countyhall.complaints.domain.report.SelfCheck;
import org.countyhall.core.Directorate;
import org.countyhall.core.FinancialYear;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Counts a year for its report. The full edition is for the complaints team, each within its directorates, and the auditor;
 * everybody else reads the public one, in which small counts are kept back.
 */
@ApplicationScoped
@UseCase(Authority.SIGNED_IN)
@Transactional
public class ReadAnnualReport {

    @Inject
    Figures figures;

    @Inject
    ReferenceData data;

    @Inject
    Desks desks;

    /** A year with its checks. */
    public AnnualReport of(FinancialYear year, Directorate directorate, boolean publicEdition) {
        return said(year, directorate, isPublic(directorate, publicEdition), true);
    }

    /** The year and the two before it, the year first; only it has checks. */
    public List<AnnualReport> withYearsBefore(FinancialYear year, Directorate directorate, boolean publicEdition) {
        boolean open = isPublic(directorate, publicEdition);
        return Stream.of(year, year.previous(), year.previous().previous()).map(one -> said(one, directorate, open, one.equals(year))).toList();
    }

    public List<FinancialYear> years() {
        return figures.years();
    }

    /** Whether the person may read every count of it. */
    public boolean mayReadFull(Directorate directorate) {
        return !isPublic(directorate, false);
    }

    private boolean isPublic(Directorate directorate, boolean asked) {
        Viewer viewer = desks.viewer();
        boolean all = viewer.readsAll() || viewer.inComplaintsTeam()
                && (viewer.directorates().isEmpty() || directorate != null && viewer.directorates().contains(directorate));
        return asked || !all;
    }

    private AnnualReport said(FinancialYear year, Directorate directorate, boolean open, boolean checked) {
        Ledger counted = figures.count(year, directorate);
        Ledger shown = open ? PublicEdition.of(counted, directorate == null ? counted : figures.count(year, null)) : counted;
        ReportWords words = new ReportWords(data.codes());
        List<AnnualReport.Check> checks = checked && directorate == null ? checks(shown, open).stream().map(words::check).toList() : List.of();
        return report(shown, open, words, checks);
    }

    /** Changes are checked against the two years before; the public edition leaves out what rests on the register. */
    private List<Check> checks(Ledger ledger, boolean open) {
        FinancialYear year = ledger.year();
        List<FinancialYear> years = List.of(year, year.previous(), year.previous().previous());
        List<Check> checks = new SelfCheck(List.of(ledger), figures.published(years)).of(year);
        return open ? checks.stream().filter(check -> check.left().place() != null && check.right().place() != null).toList() : checks;
    }

    private AnnualReport report(Ledger ledger, boolean open, ReportWords words, List<AnnualReport.Check> checks) {
        Map<String, AnnualReport.Problem> problems = new LinkedHashMap<>();
        ledger.of(Group.PROBLEM).forEach((part, count) -> problems.put(words.label(Group.PROBLEM, part),
                new AnnualReport.Problem(count, ledger.of(Group.PROBLEM_UPHELD).get(part))));
        Long inTime = ledger.of(Group.TIME, "inTime");
        Long late = ledger.of(Group.TIME, "late");
        Long soon = ledger.of(Group.ACKNOWLEDGED, "inTime");
        return new AnnualReport(ledger.year().toString(), ledger.directorate() == null ? null : ledger.directorate().name(),
                open ? "public" : "full", desks.today(), ledger.of(Group.TYPE, "complaint"), ledger.of(Group.TYPE),
                ledger.of(Group.REJECTED, "complaint"), words.labelled(ledger, Group.METHOD), soon,
                share(soon, ledger.of(Group.ACKNOWLEDGED, Ledger.TOTAL)), ledger.of(Group.TIME, Ledger.TOTAL), inTime, late,
                share(inTime, ledger.of(Group.TIME, Ledger.TOTAL)), ledger.of(Group.EXTENDED, Ledger.TOTAL),
                words.labelled(ledger, Group.OUTCOME), words.labelled(ledger, Group.DELAY), problems, words.labelled(ledger, Group.ACTION),
                new AnnualReport.Ombudsman(ledger.of(Group.TYPE, "ombudsman"), ledger.of(Group.DECISION, Ledger.TOTAL),
                        words.labelled(ledger, Group.DECISION)),
                words.labelled(ledger, Group.TEAM), ledger.of(Group.MONTH), checks);
    }

    private static BigDecimal share(Long part, Long whole) {
        return part == null || whole == null || whole == 0 ? null
                : BigDecimal.valueOf(part).multiply(BigDecimal.valueOf(100)).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }
}
