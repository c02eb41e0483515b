package org.countyhall.finance.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.countyhall.core.Directorate;
import org.countyhall.core.Texts;
import org.countyhall.core.money.Money;
import org.countyhall.finance.application.ReadDashboards;
import org.countyhall.finance.domain.Category;
import org.countyhall.finance.domain.Funding;
import org.countyhall.finance.domain.FundingColumn;
import org.countyhall.finance.domain.Grouping;
import org.countyhall.finance.domain.PlanView;
import org.countyhall.finance.domain.ProposalGroup;
import org.countyhall.finance.domain.ProposalKind;
import org.countyhall.finance.domain.ServiceArea;
import org.countyhall.ui.chart.Chart;
import org.countyhall.ui.text.Figures;

/** The dashboards of Appendix C: proposals counted and added up by category, Big 6 area and directorate. */
@Named
@RequestScoped
public class DashboardsPage {

    @Inject
    ChosenPlan chosen;

    @Inject
    ReadDashboards readDashboards;

    private String year;
    private String funding;
    private String by;
    private PlanView view;
    private Funding chosenFunding;
    private Grouping grouping;
    private List<ProposalGroup> groups = List.of();
    private List<Board> boards = List.of();
    private Chart chart;

    /** The groups of one kind. */
    public record Board(String title, List<Line> lines, Line total) {
    }

    /** How many proposals and how much. */
    public record Line(String label, int proposals, Money amount, String address) {
    }

    public void load() {
        view = chosen.view();
        chosenFunding = Funding.ofCode(funding).orElse(Funding.CORE);
        grouping = Arrays.stream(Grouping.values()).filter(one -> one.name().equalsIgnoreCase(by)).findFirst().orElse(Grouping.CATEGORY);
        groups = readDashboards.groups(view.plan().year(), chosenFunding, grouping);
        boards = boards();
        chart = chart();
    }

    public List<Board> getBoards() {
        return boards;
    }

    private List<Board> boards() {
        List<Board> found = new ArrayList<>();
        for (ProposalKind kind : ProposalKind.values()) {
            List<Line> lines = order().stream().flatMap(label -> line(kind, label).stream()).toList();
            if (!lines.isEmpty()) {
                Line total = new Line(Texts.of("finance.total"), lines.stream().mapToInt(Line::proposals).sum(),
                        Money.sum(lines.stream().map(Line::amount).toList()), address(kind, Optional.empty()));
                found.add(new Board(Texts.of(kind), lines, total));
            }
        }
        return found;
    }

    private List<String> order() {
        return switch (grouping) {
            case CATEGORY -> view.categories().stream().map(Category::name).toList();
            case SERVICE_AREA -> Arrays.stream(ServiceArea.values()).map(ServiceArea::code).toList();
            case DIRECTORATE -> Arrays.stream(Directorate.values()).map(Enum::name).toList();
        };
    }

    private Optional<Line> line(ProposalKind kind, String label) {
        return groups.stream().filter(group -> group.kind() == kind && group.label().equals(label)).findFirst()
                .map(group -> new Line(words(label), group.proposals(), group.amount(), address(kind, Optional.of(label))));
    }

    private String words(String label) {
        return switch (grouping) {
            case CATEGORY -> label;
            case SERVICE_AREA -> ServiceArea.ofCode(label).map(Texts::of).orElse(label);
            case DIRECTORATE -> Texts.of("finance.directorateNamed", label, Texts.of(Directorate.valueOf(label)));
        };
    }

    private String address(ProposalKind kind, Optional<String> label) {
        FundingColumn column = chosenFunding == Funding.CORE ? FundingColumn.CORE : FundingColumn.EXTERNAL;
        StringBuilder address = new PlanAddresses(view).counting(column).append("&kind=").append(kind.code());
        label.ifPresent(code -> address.append('&').append(parameter()).append('=').append(FinanceAddresses.encoded(code)));
        return address.toString();
    }

    private String parameter() {
        return switch (grouping) {
            case CATEGORY -> "category";
            case SERVICE_AREA -> "serviceArea";
            case DIRECTORATE -> "directorate";
        };
    }

    public Chart getChart() {
        return chart;
    }

    private Chart chart() {
        List<String> labels = order().stream().filter(label -> groups.stream().anyMatch(group -> group.label().equals(label))).toList();
        List<BigDecimal> amounts = labels.stream().map(label -> net(label).inMillions()).toList();
        List<String> names = grouping == Grouping.DIRECTORATE ? labels : labels.stream().map(this::words).toList();
        return Chart.bar(finding(labels), "\u00a3m", view.plan().asAt(), names).with(Texts.of("finance.netEffect"), amounts);
    }

    private Money net(String label) {
        return Money.sum(groups.stream().filter(group -> group.label().equals(label)).map(ProposalGroup::amount).toList());
    }

    private String finding(List<String> labels) {
        Money all = Money.sum(groups.stream().map(ProposalGroup::amount).toList());
        return labels.stream().max(Comparator.comparing(this::net))
                .map(label -> Texts.of("finance.finding.largest", words(label), Figures.millions(net(label)), Figures.millions(all)))
                .orElseGet(() -> Texts.of("finance.finding.none"));
    }

    public List<PlanPage.Way> getGroupingWays() {
        return Arrays.stream(Grouping.values()).map(one -> new PlanPage.Way(here(chosenFunding, one), Texts.of(one), one == grouping)).toList();
    }

    public List<PlanPage.Way> getFundingWays() {
        return Arrays.stream(Funding.values()).map(one -> new PlanPage.Way(here(one, grouping), Texts.of(one), one == chosenFunding)).toList();
    }

    private String here(Funding which, Grouping how) {
        return "/finance/dashboards?year=" + view.plan().year() + "&funding=" + which.code() + "&by=" + how.name().toLowerCase();
    }

    public String getTitle() {
        return Texts.of("finance.dashboardsTitle", view.plan().year());
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

    public String getFunding() {
        return funding;
    }

    public void setFunding(String funding) {
        this.funding = funding;
    }

    public String getBy() {
        return by;
    }

    public void setBy(String by) {
        this.by = by;
    }
}
