package org.countyhall.finance.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.countyhall.core.Directorate;
import org.countyhall.core.money.Money;
import org.countyhall.finance.domain.rules.PlanIdentity;

/**
 * All figures of a plan, worked out from its lines: each total from its parts, "all" from the directorates, "total" from core and
 * external. Nothing is rounded here.
 */
public final class PlanFigures {

    private final List<PlanRow> rows;
    private final Map<Cell, CellSum> lines;

    /**
     * @param rows all rows of the plan in their order
     * @param lines the cells of the rows that have no parts; a cell that is missing is zero
     */
    public PlanFigures(List<PlanRow> rows, Map<Cell, CellSum> lines) {
        this.rows = List.copyOf(rows);
        this.lines = Map.copyOf(lines);
    }

    public List<PlanRow> rows() {
        return rows;
    }

    /** @param directorate empty for the whole council */
    public CellSum of(PlanRow row, Optional<Directorate> directorate, FundingColumn column) {
        CellSum sum = CellSum.NOTHING;
        for (Directorate each : directorate.map(List::of).orElseGet(() -> Arrays.asList(Directorate.values()))) {
            for (Funding funding : column.parts()) {
                sum = sum.plus(of(row, each, funding));
            }
        }
        return sum;
    }

    private CellSum of(PlanRow row, Directorate directorate, Funding funding) {
        if (!row.isTotal()) {
            return lines.getOrDefault(new Cell(row.id(), directorate, funding), CellSum.NOTHING);
        }
        CellSum sum = CellSum.NOTHING;
        for (PlanRow part : row.parts()) {
            sum = sum.plus(of(part, directorate, funding));
        }
        return sum;
    }

    public Money amount(PlanRow row, Optional<Directorate> directorate, FundingColumn column) {
        return of(row, directorate, column).amount();
    }

    public Money amount(PlanPart part, Optional<Directorate> directorate, FundingColumn column) {
        return amount(row(part), directorate, column);
    }

    public PlanRow row(PlanPart part) {
        return rows.stream().filter(row -> row.part().equals(Optional.of(part))).findFirst()
                .orElseThrow(() -> new IllegalStateException("no row plays the part " + part));
    }

    public Optional<PlanRow> row(String section, String label) {
        return rows.stream().filter(row -> row.section().equals(section) && row.label().equals(label)).findFirst();
    }

    public Optional<PlanRow> row(long id) {
        return rows.stream().filter(row -> row.id() == id).findFirst();
    }

    /** The identity of the plan over its parts, each taken from its own row. */
    public PlanIdentity identity(Optional<Directorate> directorate, FundingColumn column) {
        return new PlanIdentity(amount(PlanPart.BASE, directorate, column), amount(PlanPart.SPENDING, directorate, column),
                amount(PlanPart.SAVINGS_AND_INCOME, directorate, column), amount(PlanPart.GRANTS, directorate, column),
                amount(PlanPart.NET_RESERVES, directorate, column), amount(PlanPart.OUTSTANDING_ACTIONS, directorate, column));
    }
}
