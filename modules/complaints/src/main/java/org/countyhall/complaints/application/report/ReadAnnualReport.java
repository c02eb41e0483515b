package org.countyhall.complaints.application.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.countyhall.complaints.api.AnnualReport;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.ReferenceData;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.ombudsman.OmbudsmanDecision;
import org.countyhall.complaints.domain.report.Group;
import org.countyhall.complaints.domain.report.Ledger;
import org.countyhall.core.Directorate;
import org.countyhall.core.FinancialYear;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Counts a year for its report; who may not open every case reads the public edition. */
@ApplicationScoped
@UseCase(Authority.SIGNED_IN)
@Transactional
public class ReadAnnualReport {

    @Inject
    ReportDesk desk;

    @Inject
    Desks desks;

    @Inject
    ReferenceData data;

    public AnnualReport of(FinancialYear year, Directorate directorate, boolean publicEdition) {
        boolean open = desk.isPublic(directorate, publicEdition);
        Ledger ledger = desk.ledger(year, directorate, open);
        ReportWords words = new ReportWords(data.codes());
        return report(ledger, open, words, desk.checks(ledger, open).stream().map(words::check).toList());
    }

    private AnnualReport report(Ledger ledger, boolean open, ReportWords words, List<AnnualReport.Check> checks) {
        Map<String, AnnualReport.Problem> problems = new LinkedHashMap<>();
        ledger.of(Group.PROBLEM).forEach((part, count) -> problems.put(words.label(Group.PROBLEM, part),
                new AnnualReport.Problem(count, ledger.of(Group.PROBLEM_UPHELD).get(part))));
        Long inTime = ledger.of(Group.TIME, "inTime");
        Long soon = ledger.of(Group.ACKNOWLEDGED, "inTime");
        return new AnnualReport(ledger.year().toString(), ledger.directorate() == null ? null : ledger.directorate().name(),
                open ? "public" : "full", desks.today(), ledger.of(Group.TYPE, "complaint"), ledger.of(Group.TYPE),
                ledger.of(Group.REJECTED, "complaint"), words.labelled(ledger, Group.METHOD), soon,
                share(soon, ledger.of(Group.ACKNOWLEDGED, Ledger.TOTAL), 2), ledger.of(Group.TIME, Ledger.TOTAL), inTime,
                ledger.of(Group.TIME, "late"), share(inTime, ledger.of(Group.TIME, Ledger.TOTAL), 2),
                ledger.of(Group.EXTENDED, Ledger.TOTAL), words.labelled(ledger, Group.OUTCOME), words.labelled(ledger, Group.DELAY), problems,
                words.labelled(ledger, Group.ACTION), new AnnualReport.Ombudsman(ledger.of(Group.TYPE, "ombudsman"),
                        ledger.of(Group.DECISION, Ledger.TOTAL), decisions(ledger, words)),
                words.labelled(ledger, Group.PAYMENT_POUNDS), words.labelled(ledger, Group.TEAM), ledger.of(Group.MONTH), checks);
    }

    /** By the lines of Appendix 4; null where a part of a line is kept back. */
    private static Map<String, Long> decisions(Ledger ledger, ReportWords words) {
        Map<String, Long> lines = new LinkedHashMap<>();
        for (OmbudsmanDecision decision : OmbudsmanDecision.values()) {
            String line = words.label(Group.DECISION, Spelling.of(decision.printed()));
            Long count = ledger.of(Group.DECISION, Spelling.of(decision));
            Long before = lines.getOrDefault(line, 0L);
            lines.put(line, before == null || count == null ? null : Long.valueOf(before + count));
        }
        return lines;
    }

    /** Per cent; null when one of both is kept back or there is nothing to share. */
    static BigDecimal share(Long part, Long whole, int decimals) {
        return part == null || whole == null || whole == 0 ? null
                : BigDecimal.valueOf(part).multiply(BigDecimal.valueOf(100)).divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP);
    }
}
