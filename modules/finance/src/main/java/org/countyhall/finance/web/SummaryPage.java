package org.countyhall.finance.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.countyhall.core.FinancialYear;
import org.countyhall.core.Texts;
import org.countyhall.core.money.Money;
import org.countyhall.finance.application.ReadPublished;
import org.countyhall.finance.domain.CellSum;
import org.countyhall.finance.domain.FundingColumn;
import org.countyhall.finance.domain.FundingLine;
import org.countyhall.finance.domain.PlanPart;
import org.countyhall.finance.domain.PlanRow;
import org.countyhall.finance.domain.PlanView;
import org.countyhall.finance.domain.PublishedCell;
import org.countyhall.finance.domain.RowSource;
import org.countyhall.ui.table.Amount;
import org.countyhall.ui.text.Figures;

/** The three-year summary (Appendix A): the plan's own year worked out from its proposals, the later ones as published. */
@Named
@RequestScoped
public class SummaryPage {

    private static final String SUMMARY = "Appendix A";

    @Inject
    ChosenPlan chosen;

    @Inject
    ReadPublished readPublished;

    private String year;
    private PlanView view;
    private List<PublishedCell> published = List.of();
    private List<PlanPage.Section> sections = List.of();

    /** A year with where its figures come from. */
    public record YearHead(String year, String source) {
    }

    public void load() {
        view = chosen.view();
        published = readPublished.cells(view.plan().year()).stream().filter(cell -> cell.document().equals(SUMMARY)).toList();
        sections = sections();
    }

    private List<FinancialYear> years() {
        return published.isEmpty() ? List.of(view.plan().year()) : published.stream().map(PublishedCell::year).distinct().sorted().toList();
    }

    public List<YearHead> getYears() {
        return years().stream().map(each -> new YearHead(each.toString(),
                Texts.of(isOwn(each) ? "finance.source.computed" : "finance.source.published"))).toList();
    }

    private boolean isOwn(FinancialYear each) {
        return each.equals(view.plan().year());
    }

    public FundingColumn[] getColumns() {
        return FundingColumn.values();
    }

    public List<PlanPage.Section> getSections() {
        return sections;
    }

    private List<PlanPage.Section> sections() {
        Map<String, List<PlanPage.Row>> found = new LinkedHashMap<>();
        for (PlanRow row : view.figures().rows()) {
            List<Amount> amounts = new ArrayList<>();
            years().forEach(each -> addAmounts(amounts, row, each));
            found.computeIfAbsent(row.section(), name -> new ArrayList<>()).add(new PlanPage.Row(row.label(), row.isSum(), amounts));
        }
        found.put(Texts.of("finance.fundingSection"), fundingRows());
        return found.entrySet().stream().map(section -> new PlanPage.Section(section.getKey(), section.getValue())).toList();
    }

    private void addAmounts(List<Amount> amounts, PlanRow row, FinancialYear each) {
        for (FundingColumn column : FundingColumn.values()) {
            amounts.add(isOwn(each) ? computed(row, column) : asPublished(row, each, column));
        }
    }

    private Amount computed(PlanRow row, FundingColumn column) {
        CellSum sum = view.figures().of(row, Optional.empty(), column);
        boolean opens = sum.proposals() > 0 && row.source() != RowSource.INPUT;
        return new Amount(sum.isNothing() && !row.isTotal() ? "" : Figures.thousands(sum.amount()),
                opens ? new PlanAddresses(view).proposals(row, Optional.empty(), column) : "");
    }

    private Amount asPublished(PlanRow row, FinancialYear each, FundingColumn column) {
        return published.stream().filter(cell -> cell.year().equals(each) && cell.column() == column && cell.section().equals(row.section())
                && cell.label().equals(row.label())).findFirst()
                .map(cell -> new Amount(cell.amount().isZero() && !row.isTotal() ? "" : Figures.thousands(cell.amount()), ""))
                .orElseGet(() -> new Amount("", ""));
    }

    private List<PlanPage.Row> fundingRows() {
        List<PlanPage.Row> rows = new ArrayList<>();
        view.funding().stream().map(FundingLine::label).distinct().forEach(label -> rows.add(new PlanPage.Row(label, false,
                fundingAmounts(each -> view.funding().stream().filter(line -> line.label().equals(label) && line.year().equals(each))
                        .map(FundingLine::amount).toList()))));
        rows.add(new PlanPage.Row(Texts.of("finance.totalFunding"), true, fundingAmounts(each -> view.funding().stream()
                .filter(line -> line.year().equals(each)).map(FundingLine::amount).toList())));
        return rows;
    }

    private List<Amount> fundingAmounts(Function<FinancialYear, List<Money>> lines) {
        List<Amount> amounts = new ArrayList<>();
        for (FinancialYear each : years()) {
            for (FundingColumn column : FundingColumn.values()) {
                boolean shown = column == FundingColumn.TOTAL;
                amounts.add(new Amount(shown ? Figures.thousands(Money.sum(lines.apply(each))) : "", ""));
            }
        }
        return amounts;
    }

    /** What the three years say in a sentence. */
    public String getFinding() {
        Money first = view.figures().amount(PlanPart.BASE, Optional.empty(), FundingColumn.TOTAL);
        FinancialYear last = years().get(years().size() - 1);
        PlanRow requirement = view.figures().row(PlanPart.NET_REQUIREMENT);
        Money end = published.stream().filter(cell -> cell.year().equals(last) && cell.column() == FundingColumn.TOTAL
                && cell.label().equals(requirement.label())).findFirst().map(PublishedCell::amount)
                .orElseGet(() -> view.figures().amount(requirement, Optional.empty(), FundingColumn.TOTAL));
        return Texts.of("finance.finding.years", Figures.millions(first), Figures.millions(end), last);
    }

    public String getTitle() {
        List<FinancialYear> years = years();
        return Texts.of("finance.summaryTitle", years.get(0), years.get(years.size() - 1));
    }

    public String getAsAt() {
        return chosen.asAt();
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }
}
