package org.countyhall.finance.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.countyhall.core.Directorate;
import org.countyhall.core.FinancialYear;
import org.countyhall.core.Texts;
import org.countyhall.core.money.Money;
import org.countyhall.finance.domain.Check.Figure;
import org.countyhall.finance.domain.Check.Group;
import org.countyhall.finance.domain.rules.BalanceBeforeSealing;
import org.countyhall.finance.domain.rules.ExternalNetsToZero;
import org.countyhall.finance.domain.rules.PlanIdentity;
import org.countyhall.finance.domain.rules.RoundOnOutput;

/** Holds everything that the council printed about a plan against what follows from its proposals, and against itself. */
public final class SelfCheck {

    private static final String BY_DIRECTORATE = "Appendix B";

    private final Plan plan;
    private final PlanFigures figures;
    private final List<PublishedCell> cells;
    private final List<Table> tables;
    private final List<Check> checks = new ArrayList<>();

    public SelfCheck(Plan plan, PlanFigures figures, List<PublishedCell> cells) {
        this.plan = plan;
        this.figures = figures;
        this.cells = List.copyOf(cells);
        this.tables = tables(cells);
    }

    /** All checks that need only cells and figures. */
    public SelfCheck cells() {
        for (PublishedCell cell : cells) {
            if (cell.year().equals(plan.year())) {
                figures.row(cell.section(), cell.label()).ifPresent(row -> againstComputed(cell, row));
            }
        }
        for (Table table : tables) {
            rowsAddUp(table);
            columnsAddUp(table);
            fundingAddsUp(table);
        }
        return this;
    }

    private void againstComputed(PublishedCell cell, PlanRow row) {
        Money computed = figures.amount(row, cell.directorate(), cell.column());
        Group group = cell.document().equals(BY_DIRECTORATE) ? Group.CELLS_BY_DIRECTORATE : Group.CELLS_OF_SUMMARY;
        add(group, cell.year(), row.label(), cell.directorate(), cell.column(), printed(cell), computed(computed),
                cell.amount().equals(computed));
    }

    /** Where a cell stands in a printed table. */
    private record Place(String section, String label, Optional<Directorate> directorate, FundingColumn column) {
    }

    /** The printed cells of one document and year. */
    private record Table(String document, FinancialYear year, Map<Place, PublishedCell> cells) {

        Optional<PublishedCell> find(PlanRow row, Optional<Directorate> directorate, FundingColumn column) {
            return Optional.ofNullable(cells.get(new Place(row.section(), row.label(), directorate, column)));
        }

        List<Optional<Directorate>> directorates() {
            return cells.keySet().stream().map(Place::directorate).distinct().toList();
        }
    }

    private static List<Table> tables(List<PublishedCell> cells) {
        Map<String, Table> tables = new LinkedHashMap<>();
        for (PublishedCell cell : cells) {
            tables.computeIfAbsent(cell.document() + cell.year(), key -> new Table(cell.document(), cell.year(), new LinkedHashMap<>()))
                    .cells().put(new Place(cell.section(), cell.label(), cell.directorate(), cell.column()), cell);
        }
        return List.copyOf(tables.values());
    }

    private void rowsAddUp(Table table) {
        for (PlanRow row : figures.rows()) {
            for (Optional<Directorate> directorate : row.isTotal() ? table.directorates() : List.<Optional<Directorate>>of()) {
                for (FundingColumn column : FundingColumn.values()) {
                    table.find(row, directorate, column).ifPresent(total -> addsUp(Group.PRINTED_ROWS_ADD_UP, row, total,
                            row.parts().stream().map(part -> table.find(part, directorate, column))));
                }
            }
        }
    }

    /** Where no total column is printed the directorate has one funding only, which is its total. */
    private void columnsAddUp(Table table) {
        if (table.directorates().size() < 2) {
            return;
        }
        for (PlanRow row : figures.rows()) {
            for (FundingColumn column : FundingColumn.values()) {
                table.find(row, Optional.empty(), column).ifPresent(all -> addsUp(Group.PRINTED_COLUMNS_ADD_UP, row, all,
                        Arrays.stream(Directorate.values()).flatMap(directorate -> columnOf(table, row, directorate, column))));
            }
        }
    }

    private static Stream<Optional<PublishedCell>> columnOf(Table table, PlanRow row, Directorate directorate, FundingColumn column) {
        Optional<PublishedCell> printed = table.find(row, Optional.of(directorate), column);
        if (printed.isPresent() || column != FundingColumn.TOTAL) {
            return Stream.of(printed);
        }
        return Stream.of(table.find(row, Optional.of(directorate), FundingColumn.CORE),
                table.find(row, Optional.of(directorate), FundingColumn.EXTERNAL));
    }

    private void fundingAddsUp(Table table) {
        for (PlanRow row : figures.rows()) {
            for (Optional<Directorate> directorate : table.directorates()) {
                table.find(row, directorate, FundingColumn.TOTAL).ifPresent(total -> addsUp(Group.PRINTED_FUNDING_ADDS_UP, row, total,
                        Stream.of(table.find(row, directorate, FundingColumn.CORE), table.find(row, directorate, FundingColumn.EXTERNAL))));
            }
        }
    }

    private void addsUp(Group group, PlanRow row, PublishedCell total, Stream<Optional<PublishedCell>> parts) {
        Money sum = Money.sum(parts.flatMap(Optional::stream).map(PublishedCell::amount).toList());
        add(group, total.year(), row.label(), total.directorate(), total.column(), printed(total),
                figure(sum, Texts.of("finance.place.partsOf", total.document())), total.amount().equals(sum));
    }

    /** Each printed dashboard line against the proposals, its number and its amount. */
    public SelfCheck dashboards(List<PublishedDashboardLine> printed, Map<Grouping, List<ProposalGroup>> groups) {
        for (PublishedDashboardLine line : printed) {
            Predicate<ProposalGroup> meant = group -> group.kind() == line.kind()
                    && (line.label().isEmpty() || group.label().equals(line.label().get()));
            List<ProposalGroup> found = groups.get(line.by()).stream().filter(meant).toList();
            int count = found.stream().mapToInt(ProposalGroup::proposals).sum();
            Money amount = Money.sum(found.stream().map(ProposalGroup::amount).toList());
            String what = Texts.of(line.kind()) + ", " + line.label().orElseGet(() -> Texts.of("finance.all"));
            add(Group.DASHBOARDS, plan.year(), what, Optional.empty(), columnOf(line.funding()),
                    new Figure(line.amount(), counted(line.proposals(), line.amount()), line.place()),
                    new Figure(amount, counted(count, amount), Texts.of("finance.place.computed")),
                    count == line.proposals() && amount.equals(line.amount()));
        }
        return this;
    }

    /** Each rounded figure of the text against the exact one. */
    public SelfCheck statements(List<Statement> statements, List<ProposalGroup> coreByArea) {
        for (Statement statement : statements) {
            Money exact = exact(statement, coreByArea);
            add(Group.STATEMENTS, plan.year(), statement.label(), Optional.empty(), statement.column(),
                    new Figure(statement.amount(), Amounts.millions(statement.amount()), statement.place()),
                    new Figure(exact, Amounts.millions(exact) + " (" + Amounts.thousands(exact) + ")", Texts.of("finance.place.computed")),
                    new RoundOnOutput(exact).isSaidAs(statement.amount()));
        }
        return this;
    }

    private Money exact(Statement statement, List<ProposalGroup> coreByArea) {
        List<String> areas = statement.areas().stream().map(ServiceArea::code).toList();
        Money sum = Money.sum(coreByArea.stream().filter(group -> areas.contains(group.label())).map(ProposalGroup::amount).toList());
        for (Map.Entry<Long, Integer> part : statement.rows().entrySet()) {
            PlanRow row = figures.row(part.getKey()).orElseThrow();
            Money amount = figures.amount(row, Optional.empty(), statement.column());
            sum = sum.plus(part.getValue() < 0 ? amount.negated() : amount);
        }
        return sum;
    }

    /** The identity for each directorate and funding, external nets to zero, and requirement is funding. */
    public SelfCheck rules(List<FundingLine> funding) {
        List<Optional<Directorate>> everybody = new ArrayList<>(List.of(Optional.empty()));
        Arrays.stream(Directorate.values()).map(Optional::of).forEach(everybody::add);
        for (Optional<Directorate> directorate : everybody) {
            for (FundingColumn column : FundingColumn.values()) {
                identityHolds(directorate, column);
            }
            Money external = figures.amount(PlanPart.NET_CHANGE, directorate, FundingColumn.EXTERNAL);
            rule("finance.check.externalZero", directorate, FundingColumn.EXTERNAL, external, Money.ZERO,
                    new ExternalNetsToZero(external).holds());
        }
        Money needed = figures.amount(PlanPart.NET_REQUIREMENT, Optional.empty(), FundingColumn.TOTAL);
        Money funded = fundedIn(plan.year(), funding);
        rule("finance.check.balance", Optional.empty(), FundingColumn.TOTAL, needed, funded,
                new BalanceBeforeSealing(needed, funded).holds());
        years(funding);
        return this;
    }

    private void identityHolds(Optional<Directorate> directorate, FundingColumn column) {
        PlanIdentity identity = figures.identity(directorate, column);
        Money change = figures.amount(PlanPart.NET_CHANGE, directorate, column);
        Money requirement = figures.amount(PlanPart.NET_REQUIREMENT, directorate, column);
        rule("finance.check.identity", directorate, column, requirement, identity.netRequirement(),
                identity.holdsFor(change, requirement));
    }

    private void rule(String key, Optional<Directorate> directorate, FundingColumn column, Money shown, Money expected, boolean holds) {
        add(Group.RULES, plan.year(), Texts.of(key), directorate, column, computed(shown),
                figure(expected, Texts.of(key + ".right")), holds);
    }

    private void years(List<FundingLine> funding) {
        PlanRow base = figures.row(PlanPart.BASE);
        PlanRow requirement = figures.row(PlanPart.NET_REQUIREMENT);
        for (Table table : tables) {
            table.find(requirement, Optional.empty(), FundingColumn.TOTAL).ifPresent(needed -> {
                Money funded = fundedIn(table.year(), funding);
                add(Group.YEARS_AND_FUNDING, table.year(), Texts.of("finance.check.balance"), Optional.empty(), FundingColumn.TOTAL,
                        printed(needed), figure(funded, Texts.of("finance.place.fundingLines")),
                        needed.amount().equals(funded));
                tables.stream().filter(later -> later.year().equals(table.year().next()))
                        .flatMap(later -> later.find(base, Optional.empty(), FundingColumn.TOTAL).stream())
                        .forEach(nextBase -> add(Group.YEARS_AND_FUNDING, nextBase.year(), Texts.of("finance.check.baseFollows"),
                                Optional.empty(), FundingColumn.TOTAL, printed(nextBase), printed(needed),
                                nextBase.amount().equals(needed.amount())));
            });
        }
    }

    private static Money fundedIn(FinancialYear year, List<FundingLine> funding) {
        return Money.sum(funding.stream().filter(line -> line.year().equals(year)).map(FundingLine::amount).toList());
    }

    public List<Check> checks() {
        return List.copyOf(checks);
    }

    private void add(Group group, FinancialYear year, String row, Optional<Directorate> directorate, FundingColumn column, Figure left,
            Figure right, boolean holds) {
        checks.add(new Check(group, year, row, directorate, column, left, right, holds));
    }

    private static FundingColumn columnOf(Funding funding) {
        return funding == Funding.CORE ? FundingColumn.CORE : FundingColumn.EXTERNAL;
    }

    private static Figure printed(PublishedCell cell) {
        return figure(cell.amount(), cell.place());
    }

    private static Figure computed(Money amount) {
        return figure(amount, Texts.of("finance.place.computed"));
    }

    private static Figure figure(Money amount, String place) {
        return new Figure(amount, Amounts.thousands(amount), place);
    }

    private static String counted(int proposals, Money amount) {
        return Texts.of("finance.counted", proposals, Amounts.thousands(amount));
    }
}
