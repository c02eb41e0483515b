package org.countyhall.finance.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.countyhall.core.Directorate;
import org.countyhall.core.FinancialYear;
import org.countyhall.core.access.Role;
import org.countyhall.core.audit.Audit;
import org.countyhall.core.money.Money;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;
import org.countyhall.finance.api.ProposalLine;
import org.countyhall.finance.domain.Category;
import org.countyhall.finance.domain.Cell;
import org.countyhall.finance.domain.CellSum;
import org.countyhall.finance.domain.Change;
import org.countyhall.finance.domain.Funding;
import org.countyhall.finance.domain.FundingLine;
import org.countyhall.finance.domain.Grouping;
import org.countyhall.finance.domain.Plan;
import org.countyhall.finance.domain.PlanRow;
import org.countyhall.finance.domain.Plans;
import org.countyhall.finance.domain.Proposal;
import org.countyhall.finance.domain.ProposalContent;
import org.countyhall.finance.domain.ProposalGroup;
import org.countyhall.finance.domain.ProposalKind;
import org.countyhall.finance.domain.Proposals;
import org.countyhall.finance.domain.Rollup;
import org.countyhall.finance.domain.RowSource;
import org.countyhall.finance.domain.ServiceArea;
import org.countyhall.finance.domain.WaitingProposal;
import org.countyhall.finance.domain.rules.BalanceBeforeSealing;
import org.countyhall.testkit.Somebody;

/** A plan of one category with its proposals, its roll-up and its audit trail, all in memory. */
final class InMemoryFinance implements Plans, Proposals, Rollup, Audit {

    static final FinancialYear YEAR = FinancialYear.parse("2024-25");
    static final Instant NOW = Instant.parse("2023-11-20T10:00:00Z");
    static final PlanRow PRICES_ROW = PlanRow.line(5, "Spending", "Prices", RowSource.CATEGORY, null);
    static final Category PRICES = Category.of(4, "Prices", ProposalKind.SPENDING, PRICES_ROW);

    final Plan plan = Plan.draft(YEAR, 1, "Initial draft", "Base", LocalDate.of(2023, 11, 15));
    final Map<String, Proposal> proposals = new LinkedHashMap<>();
    final Map<Cell, CellSum> cells = new HashMap<>();
    final List<String> trail = new ArrayList<>();

    OpenPlan open() {
        OpenPlan open = new OpenPlan();
        open.plans = this;
        open.proposals = this;
        open.user = Somebody.with(Role.FINANCE_OFFICER);
        open.clock = Clock.fixed(NOW, ZoneId.of("Europe/London"));
        return open;
    }

    Proposal has(String reference, String pounds) {
        Proposal proposal = Proposal.inPlan(plan, reference, waste(pounds), new Change("system", NOW, "printed"));
        proposals.put(reference, proposal);
        cells.merge(new Cell(5, Directorate.GET, Funding.CORE), new CellSum(Money.pounds(pounds), 1), CellSum::plus);
        return proposal;
    }

    static ProposalContent waste(String pounds) {
        return ProposalContent.of(PRICES, Directorate.GET, "Waste division", "A Member", "Waste contracts", "Prices rise",
                Money.pounds(pounds), ServiceArea.WASTE, Funding.CORE);
    }

    void seal() {
        plan.seal("0".repeat(64), new BalanceBeforeSealing(Money.ZERO, Money.ZERO), "finance.officer", LocalDate.of(2023, 12, 1));
    }

    CellSum cell(Directorate directorate) {
        return cells.getOrDefault(new Cell(5, directorate, Funding.CORE), CellSum.NOTHING);
    }

    @Override
    public void add(Plan other) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Plan> newest(FinancialYear year) {
        return year.equals(YEAR) ? Optional.of(plan) : Optional.empty();
    }

    @Override
    public Optional<Plan> newestForChange(FinancialYear year) {
        return newest(year);
    }

    @Override
    public List<FinancialYear> years() {
        return List.of(YEAR);
    }

    @Override
    public List<PlanRow> rows() {
        return List.of(PRICES_ROW);
    }

    @Override
    public List<Category> categories() {
        return List.of(PRICES);
    }

    @Override
    public Optional<Category> category(String name) {
        return name.equals(PRICES.name()) ? Optional.of(PRICES) : Optional.empty();
    }

    @Override
    public Map<Cell, CellSum> inputs(Plan of) {
        return Map.of();
    }

    @Override
    public List<FundingLine> funding(Plan of) {
        return List.of();
    }

    @Override
    public void add(Proposal proposal) {
        proposals.put(proposal.reference(), proposal);
    }

    @Override
    public Optional<Proposal> find(Plan of, String reference) {
        return Optional.ofNullable(proposals.get(reference));
    }

    @Override
    public Map<String, Proposal> find(Plan of, Set<String> references) {
        return references.stream().filter(proposals::containsKey).collect(Collectors.toMap(one -> one, proposals::get));
    }

    @Override
    public String nextReference(Plan of) {
        return "MTFP-%03d".formatted(proposals.size() + 1);
    }

    @Override
    public Rows<ProposalLine> page(Plan of, TableQuery query) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Money total(Plan of, TableQuery query) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<ProposalGroup> groups(Plan of, Funding funding, Grouping by) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<String> canonicalLines(Plan of) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<WaitingProposal> onTheirWay(int atMost) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<Cell, CellSum> of(Plan of) {
        return cells;
    }

    @Override
    public Map<Cell, CellSum> recomputed(Plan of) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void add(Plan of, Map<Cell, CellSum> changes) {
        changes.forEach((cell, sum) -> cells.merge(cell, sum, CellSum::plus));
    }

    @Override
    public void replace(Plan of) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void record(String what, String subject, String before, String after) {
        trail.add(what + " " + subject);
    }
}
