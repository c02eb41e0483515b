package org.countyhall.directorate.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.countyhall.complaints.api.ComplaintsReport.DirectorateComplaints;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.money.Money;
import org.countyhall.directorate.api.DirectorateDashboard;
import org.countyhall.directorate.application.ReadDirectorateDashboard;
import org.countyhall.finance.api.DirectorateFinance;
import org.countyhall.finance.api.ProposalLine;
import org.countyhall.integratedcare.api.StrategyReport;
import org.countyhall.performance.api.MeasureSummary;
import org.countyhall.performance.api.Rag;
import org.countyhall.risk.api.DirectorateRisks;
import org.countyhall.risk.api.RiskLine;
import org.countyhall.socialcare.api.PressuresSummary;
import org.countyhall.ui.chart.Chart;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How one directorate stands; without a code in its address, all of them. */
@Named
@RequestScoped
public class DirectoratePage {

    private static final int SHOWN = 6;

    @Inject
    ReadDirectorateDashboard read;

    @Inject
    CurrentUser user;

    private String code;
    private DirectorateDashboard dashboard;

    /** Asks everybody once; an unknown code is not found. */
    public void open() {
        if (!isAll()) {
            dashboard = read.of(code);
        }
    }

    public boolean isAll() {
        return code == null || code.isBlank();
    }

    public String getTitle() {
        return isAll() ? Texts.of("directorate.menu") : Texts.of(dashboard.directorate());
    }

    public String getSubtitle() {
        return isAll() ? Texts.of("directorate.subtitle") : Texts.of("directorate.subtitleOne", code);
    }

    // --- money

    public boolean isPlanned() {
        return dashboard != null && dashboard.finance().isPresent();
    }

    public DirectorateFinance getFinance() {
        return dashboard.finance().orElseThrow();
    }

    public String getFinanceAsAt() {
        return Texts.of("directorate.planAsAt", getFinance().version(), getFinance().year().toString());
    }

    public String getProposalsAddress() {
        return "/finance/proposals?year=" + getFinance().year() + "&directorate=" + code;
    }

    public String proposalAddress(ProposalLine line) {
        return "/finance/proposal?year=" + getFinance().year() + "&reference=" + line.reference();
    }

    public boolean isMonitored() {
        return getFinance().monitoring().isPresent();
    }

    /** From the base budget over each step to what the directorate needs. */
    public Chart getPlanChart() {
        DirectorateFinance plan = getFinance();
        BigDecimal change = plan.netRequirement().minus(plan.base()).inMillions();
        String finding = Texts.of(change.signum() >= 0 ? "directorate.plan.rises" : "directorate.plan.falls", change.abs().toPlainString(),
                plan.base().inMillions().toPlainString());
        List<String> labels = List.of("base", "spending", "savings", "grants", "reserves", "outstanding", "requirement").stream()
                .map(step -> Texts.of("directorate.plan." + step)).toList();
        return Chart.of(Chart.Kind.WATERFALL, finding, "£m", plan.asAt(), labels)
                .with(Texts.of("directorate.plan.series"), List.of(plan.base().inMillions(), plan.spending().inMillions(),
                        plan.savingsAndIncome().inMillions(), plan.grants().inMillions(), plan.reserves().inMillions(),
                        plan.outstandingActions().inMillions(), plan.netRequirement().inMillions()));
    }

    // --- risks

    public DirectorateRisks getRisks() {
        return dashboard.risks();
    }

    public List<RiskLine> getGravest() {
        return getRisks().gravest().stream().limit(SHOWN).toList();
    }

    public String bandColour(RiskLine risk) {
        return switch (risk.band() == null ? "" : risk.band()) {
            case "HIGH" -> "red";
            case "MEDIUM" -> "amber";
            case "LOW" -> "green";
            default -> "grey";
        };
    }

    /** Its band, else the amount at stake, else that it is not rated. */
    public String bandWords(RiskLine risk) {
        if (risk.band() != null && !risk.band().isEmpty()) {
            return Texts.of("directorate.band." + risk.band());
        }
        return risk.maximumGbp() == null ? Texts.of("directorate.band.NONE")
                : Texts.of("directorate.atMost", new Money(risk.maximumGbp()).inMillions().toPlainString());
    }

    public String titleOf(RiskLine risk) {
        return risk.title() == null || risk.title().isBlank() ? Texts.of("directorate.risks.untitled") : risk.title();
    }

    // --- measures

    public boolean isMeasured() {
        return !dashboard.measures().isEmpty();
    }

    public int getRed() {
        return dashboard.ratings().red();
    }

    public String getRatingsWords() {
        return Texts.of("directorate.ratings", dashboard.ratings().green(), dashboard.ratings().amber(), dashboard.ratings().red(),
                dashboard.ratings().notRated());
    }

    /** The day of the newest figure; the papers' measures are a quarter behind. */
    public LocalDate getMeasuresAsAt() {
        return dashboard.measures().stream().map(MeasureSummary::asAt).filter(day -> day != null).max(LocalDate::compareTo).orElse(null);
    }

    /** How many of the rated measures stand where. */
    public Chart getRatingsChart() {
        List<BigDecimal> counts = List.of(BigDecimal.valueOf(dashboard.ratings().green()), BigDecimal.valueOf(dashboard.ratings().amber()),
                BigDecimal.valueOf(dashboard.ratings().red()));
        String finding = Texts.of("directorate.ratings.finding", dashboard.ratings().green(), dashboard.ratings().rated());
        return Chart.bar(finding, Texts.of("directorate.ratings.unit"), Optional.ofNullable(getMeasuresAsAt()).orElse(dashboard.today()),
                List.of(Texts.of(Rag.GREEN), Texts.of(Rag.AMBER), Texts.of(Rag.RED)))
                .with(Texts.of("directorate.ratings.series"), counts).decimals(0);
    }

    // --- complaints

    public DirectorateComplaints getComplaints() {
        return dashboard.complaints();
    }

    public String getOpen() {
        return DirectorateTable.words(getComplaints().open());
    }

    public String getOverdue() {
        return DirectorateTable.words(getComplaints().overdue());
    }

    public String getReceived() {
        return DirectorateTable.words(getComplaints().receivedInYear());
    }

    /** The list of cases, for those who may open it. */
    public String casesAddress(boolean overdueOnly) {
        if (!user.may(Authority.COMPLAINTS_READ)) {
            return "";
        }
        return "/complaints/cases?directorate=" + code + (overdueOnly ? "&overdue=true" : "");
    }

    // --- care

    public boolean isWinterPlanned() {
        return dashboard != null && dashboard.pressures().isPresent();
    }

    public PressuresSummary getPressures() {
        return dashboard.pressures().orElseThrow();
    }

    public boolean isWithStrategy() {
        return dashboard != null && dashboard.strategy().isPresent();
    }

    public StrategyReport.Summary getStrategy() {
        return dashboard.strategy().orElseThrow();
    }

    public LocalDate getToday() {
        return dashboard.today();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
