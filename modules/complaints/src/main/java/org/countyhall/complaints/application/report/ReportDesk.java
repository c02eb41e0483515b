package org.countyhall.complaints.application.report;

import java.util.List;
import java.util.stream.Stream;

import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.Viewer;
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
        Viewer viewer = desks.viewer();
        boolean all = viewer.readsAll() || viewer.inComplaintsTeam()
                && (viewer.directorates().isEmpty() || directorate != null && viewer.directorates().contains(directorate));
        return asked || !all;
    }

    Ledger ledger(FinancialYear year, Directorate directorate, boolean open) {
        Ledger counted = figures.count(year, directorate);
        return open ? PublicEdition.of(counted, directorate == null ? counted : figures.count(year, null)) : counted;
    }

    /** The year and the two before it. */
    List<Ledger> ledgers(FinancialYear year, Directorate directorate, boolean open) {
        return Stream.of(year, year.previous(), year.previous().previous()).map(one -> ledger(one, directorate, open)).toList();
    }

    /** The public edition leaves out what rests on the register; of a single directorate nothing was printed. */
    List<Check> checks(Ledger ledger, boolean open) {
        FinancialYear year = ledger.year();
        List<FinancialYear> years = List.of(year, year.previous(), year.previous().previous());
        List<Check> checks = new SelfCheck(List.of(ledger), ledger.directorate() == null ? figures.published(years) : List.of()).of(year);
        return open ? checks.stream().filter(check -> check.left().place() != null && check.right().place() != null).toList() : checks;
    }
}
