package org.countyhall.finance.application;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.countyhall.core.FinancialYear;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;
import org.countyhall.finance.domain.Cell;
import org.countyhall.finance.domain.CellSum;
import org.countyhall.finance.domain.Plan;
import org.countyhall.finance.domain.Rollup;

/** Makes the roll-up of a plan anew from its proposals, as after a repair by hand in the database. */
@ApplicationScoped
@UseCase(Authority.ADMINISTER)
@Transactional
public class RecomputeRollup {

    @Inject
    OpenPlan open;

    @Inject
    Rollup rollup;

    @Inject
    Audit audit;

    /** @return whether anything differed */
    public boolean recompute(FinancialYear year) {
        Plan plan = open.hold(year);
        Map<Cell, CellSum> before = rollup.of(plan);
        Map<Cell, CellSum> anew = rollup.recomputed(plan);
        boolean differed = !before.equals(anew);
        if (differed) {
            rollup.replace(plan);
            audit.record("finance.rollupRecomputed", year + " " + plan.name(), before.size() + " cells", anew.size() + " cells");
        }
        return differed;
    }
}
