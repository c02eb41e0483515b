package org.countyhall.complaints.application.report;

import java.util.List;

import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.report.Check;
import org.countyhall.complaints.domain.report.Figures;
import org.countyhall.complaints.domain.report.Ledger;
import org.countyhall.complaints.domain.report.PublicEdition;
import org.countyhall.complaints.domain.report.SelfCheck;
import org.countyhall.core.Directorate;
import org.countyhall.core.FinancialYear;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Counts for whoever is acting. Every count is for the complaints team, each within its directorates, and the auditor; everybody
 * else gets the public edition, in which small counts are kept back.
 */
@ApplicationScoped
class ReportDesk {

    @Inject
    Figures figures;

    @Inject
    Desks desks;

    boolean isPublic(Directorate directorate, boolean asked) {
        return asked || !desks.viewer().isToldSmallCounts(directorate);
    }

    /** The year and the two before it. */
    List<Ledger> ledgers(FinancialYear year, Directorate directorate, boolean open) {
        return figures.count(yearsOf(year)).stream().map(counts -> open ? PublicEdition.of(counts, directorate) : counts.of(directorate)).toList();
    }

    private static List<FinancialYear> yearsOf(FinancialYear year) {
        return List.of(year, year.previous(), year.previous().previous());
    }

    /** The public edition leaves out what rests on the register or on counts that are kept back; of a single directorate nothing was printed. */
    List<Check> checks(List<Ledger> ledgers, boolean open) {
        Ledger ledger = ledgers.get(0);
        List<Check> checks = new SelfCheck(ledgers, ledger.directorate() == null ? figures.published(yearsOf(ledger.year())) : List.of())
                .of(ledger.year());
        return open ? checks.stream().filter(check -> PublicEdition.tells(ledger, check)).toList() : checks;
    }
}
