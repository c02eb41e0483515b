package org.countyhall.finance.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.countyhall.core.Directorate;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.money.Money;
import org.countyhall.finance.application.CheckPlan;
import org.countyhall.finance.domain.CellSum;
import org.countyhall.finance.domain.Check;
import org.countyhall.finance.domain.FundingColumn;
import org.countyhall.finance.domain.Plan;
import org.countyhall.finance.domain.PlanFigures;
import org.countyhall.finance.domain.PlanPart;
import org.countyhall.finance.domain.PlanRow;
import org.countyhall.finance.domain.PlanView;
import org.countyhall.finance.domain.RowSource;
import org.countyhall.ui.chart.Chart;
import org.countyhall.ui.table.Amount;
import org.countyhall.ui.text.Days;
import org.countyhall.ui.text.Figures;

/** The plan by directorate (Appendix B): rows by directorates, each figure opening to its proposals. */
@Named
@RequestScoped
public class PlanPage {

    private static final int SHOWN_FAILURES = 4;
    private static final int HASH_SHOWN = 8;
    private static final String LIST = "list";

    @Inject
    ChosenPlan chosen;

    @Inject
    CheckPlan checkPlan;

    @Inject
    CurrentUser user;

    private String year;
    private String funding;
    private String shape;
    private PlanView view;
    private FundingColumn column;
    private List<Check> checks = List.of();
    private List<Check> failing = List.of();
    private List<Directorate> directorates = List.of();
    private List<Section> sections = List.of();
    private Chart chart;

    /** A part of the plan under its own heading. */
    public record Section(String name, List<Row> rows) {

        public boolean isHeaded() {
            return rows.size() > 1;
        }
    }

    /** A row with a cell for each directorate shown and one for all. */
    public record Row(String label, boolean total, List<Amount> amounts) {
    }

    /** One of the ways to look at the plan. */
    public record Way(String href, String label, boolean current) {
    }

    public void load() {
        view = chosen.view();
        column = FundingColumn.ofCode(funding).orElse(FundingColumn.CORE);
        checks = checkPlan.of(view);
        failing = checks.stream().filter(check -> !check.holds()).sorted(CheckLine.MOST_TELLING_FIRST).toList();
        directorates = directorates();
        sections = sections();
        chart = chart();
    }

    private List<Directorate> directorates() {
        PlanFigures figures = view.figures();
        return Arrays.stream(Directorate.values()).filter(directorate -> figures.rows().stream().filter(row -> !row.isTotal())
                .anyMatch(row -> !figures.of(row, Optional.of(directorate), column).isNothing())).toList();
    }

    private List<Section> sections() {
        Map<String, List<Row>> found = new LinkedHashMap<>();
        for (PlanRow row : view.figures().rows()) {
            List<Amount> amounts = new ArrayList<>();
            directorates.forEach(directorate -> amounts.add(amount(row, Optional.of(directorate))));
            amounts.add(amount(row, Optional.empty()));
            found.computeIfAbsent(row.section(), name -> new ArrayList<>()).add(new Row(row.label(), row.isSum(), amounts));
        }
        return found.entrySet().stream().map(section -> new Section(section.getKey(), section.getValue())).toList();
    }

    private Amount amount(PlanRow row, Optional<Directorate> directorate) {
        CellSum sum = view.figures().of(row, directorate, column);
        boolean shown = !sum.isNothing() || row.isTotal();
        String text = shown ? Figures.thousands(sum.amount()) : "";
        boolean opens = sum.proposals() > 0 && row.source() != RowSource.INPUT;
        boolean differs = failing.stream().anyMatch(check -> check.group() == Check.Group.CELLS_BY_DIRECTORATE
                && check.row().equals(row.label()) && check.directorate().equals(directorate) && check.column() == column);
        return new Amount(differs && text.isEmpty() ? Figures.thousands(sum.amount()) : text,
                opens ? new PlanAddresses(view).proposals(row, directorate, column) : "",
                differs ? Texts.of("finance.look") : "", getChecksAddress());
    }

    public List<Directorate> getDirectorates() {
        return directorates;
    }

    public List<Section> getSections() {
        return sections;
    }

    public Chart getChart() {
        return chart;
    }

    public List<Way> getFundingWays() {
        return Arrays.stream(FundingColumn.values()).map(each -> new Way(address(each, isListed()), Texts.of(each), each == column)).toList();
    }

    /** To the rows as a list that is ordered and filtered, and back to the plan as it is printed. */
    public Way getOtherShape() {
        return new Way(address(column, !isListed()) + "#plan-title", Texts.of(isListed() ? "finance.asPlan" : "finance.asList"), false);
    }

    private String address(FundingColumn funded, boolean asList) {
        return "/finance/plan?year=" + view.plan().year() + "&funding=" + funded.code() + (asList ? "&shape=" + LIST : "");
    }

    private Chart chart() {
        Map<String, Money> bars = new LinkedHashMap<>();
        bars.put(Texts.of("finance.bar.base"), amount(PlanPart.BASE));
        bars.put(Texts.of("finance.bar.spending"), amount(PlanPart.SPENDING));
        bars.put(Texts.of("finance.bar.savings"), amount(PlanPart.SAVINGS_AND_INCOME));
        putUnlessZero(bars, "finance.bar.grants", amount(PlanPart.GRANTS));
        bars.put(Texts.of("finance.bar.reserves"), amount(PlanPart.NET_RESERVES));
        putUnlessZero(bars, "finance.bar.toFind", amount(PlanPart.OUTSTANDING_ACTIONS));
        bars.put(Texts.of("finance.bar.net"), amount(PlanPart.NET_REQUIREMENT));
        List<BigDecimal> millions = bars.values().stream().map(Money::inMillions).toList();
        return Chart.of(Chart.Kind.WATERFALL, finding(), "\u00a3m", view.plan().asAt(), List.copyOf(bars.keySet()))
                .with(Texts.of("finance.bar.series", Texts.of(column)), millions);
    }

    private static void putUnlessZero(Map<String, Money> bars, String key, Money amount) {
        if (!amount.isZero()) {
            bars.put(Texts.of(key), amount);
        }
    }

    private Money amount(PlanPart part) {
        return view.figures().amount(part, Optional.empty(), column);
    }

    private String finding() {
        Money toFind = amount(PlanPart.OUTSTANDING_ACTIONS);
        if (toFind.pounds().signum() < 0) {
            return Texts.of("finance.finding.toFind", Figures.millions(toFind.negated()));
        }
        return column == FundingColumn.EXTERNAL ? Texts.of("finance.finding.external", Figures.millions(amount(PlanPart.NET_CHANGE)))
                : Texts.of("finance.finding.balanced", Figures.millions(amount(PlanPart.NET_REQUIREMENT)));
    }

    /** What needs a look, the cells and statements first. */
    public List<CheckLine> getFailures() {
        return failing.stream().limit(SHOWN_FAILURES).map(CheckLine::of).toList();
    }

    public int getFailing() {
        return failing.size();
    }

    public String getHolding() {
        long cells = checks.stream().filter(check -> check.group() == Check.Group.CELLS_BY_DIRECTORATE).count();
        long same = checks.stream().filter(check -> check.group() == Check.Group.CELLS_BY_DIRECTORATE && check.holds()).count();
        long holding = checks.stream().filter(Check::holds).count();
        return Texts.of("finance.checksHold", same, cells, holding, checks.size());
    }

    public String getChecksAddress() {
        return FinanceAddresses.checks(view.plan().year());
    }

    public String getExportAddress() {
        return "/export?table=finance.rows&year=" + view.plan().year() + "&funding=" + column.code() + "&format=";
    }

    public String getTitle() {
        return Texts.of("finance.planTitle", view.plan().year());
    }

    public Plan getPlan() {
        return view.plan();
    }

    public String getSealed() {
        Plan plan = view.plan();
        return plan.sealedOn().map(day -> Texts.of("finance.sealed", Days.day(day), plan.sealHash().orElse("").substring(0, HASH_SHOWN)))
                .orElse("");
    }

    public String getUnit() {
        return Texts.of("finance.unit." + column.name());
    }

    public String getAsAt() {
        return chosen.asAt();
    }

    /** Whether this person may add proposals and freeze the version. */
    public boolean isOpenForMe() {
        return view.plan().sealedOn().isEmpty() && user.may(Authority.FINANCE_WRITE);
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    /** Whether the rows are shown as a list rather than as the plan is printed. */
    public boolean isListed() {
        return LIST.equals(shape);
    }

    public String getShape() {
        return shape;
    }

    public void setShape(String shape) {
        this.shape = shape;
    }

    public String getFunding() {
        return funding;
    }

    public void setFunding(String funding) {
        this.funding = funding;
    }
}
