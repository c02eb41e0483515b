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
        List<Ledger> ledgers = desk.ledgers(year, directorate, open);
        ReportWords words = new ReportWords(data.codes());
        return report(ledgers.get(0), open, words, desk.checks(ledgers, open).stream().map(words::check).toList());
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
                        ledger.of(Group.DECISION, Ledger.TOTAL), decisions(ledger, words), upheldShare(ledger), ledger.of(Group.GIVEN).get("nationalUphold"),
                        words.labelled(ledger, Group.RULING_ACTION), words.labelled(ledger, Group.DIVISION), divisions(ledger, words),
                        words.labelled(ledger, Group.RULING_PROBLEM)),
                words.labelled(ledger, Group.PAYMENT_POUNDS), words.labelled(ledger, Group.TEAM), ledger.of(Group.MONTH), checks,
                words.labelled(ledger, Group.PAYMENT), words.labelled(ledger, Group.GOODWILL), ledger.of(Group.GIVEN),
                share(ledger.of(Group.TYPE, "complaint"), ledger.of(Group.GIVEN).get("peopleSupported"), 2));
    }

    /** Upheld over upheld and not upheld (11.4). */
    private static BigDecimal upheldShare(Ledger ledger) {
        String upheld = "upheldInjustice+upheldNoFurtherAction";
        return share(ledger.of(Group.DECISION, upheld), ledger.of(Group.DECISION, upheld + "+notUpheld"), 1);
    }

    /** By service and decision, as Appendix 5; nothing in the public edition. */
    private static Map<String, Map<String, Long>> divisions(Ledger ledger, ReportWords words) {
        Map<String, Map<String, Long>> divisions = new LinkedHashMap<>();
        ledger.of(Group.DIVISION).keySet().forEach(service -> ledger.of(Group.DIVISION_DECISION).forEach((part, count) -> {
            if (part.startsWith(service + ":")) {
                divisions.computeIfAbsent(words.label(Group.DIVISION, service), first -> new LinkedHashMap<>())
                        .put(words.label(Group.DECISION, part.substring(service.length() + 1)), count);
            }
        }));
        return divisions;
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
