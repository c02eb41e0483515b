package org.countyhall.integratedcare.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.countyhall.core.BadInput;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.integratedcare.api.IndicatorDetails;
import org.countyhall.integratedcare.api.IndicatorLine;
import org.countyhall.integratedcare.application.CompleteIndicator;
import org.countyhall.integratedcare.application.ReadStrategy;
import org.countyhall.integratedcare.application.RecordObservation;
import org.countyhall.ui.chart.Chart;
import org.countyhall.ui.table.Colour;

/** One indicator: what it is to reach, what was observed, where it is heading; and the lead's two forms. */
@Named
@RequestScoped
public class IndicatorPage {

    @Inject
    ReadStrategy strategy;

    @Inject
    RecordObservation recordObservation;

    @Inject
    CompleteIndicator completeIndicator;

    @Inject
    CurrentUser user;

    @Inject
    HttpServletRequest request;

    private String id;
    private IndicatorDetails details;
    private BigDecimal value;
    private LocalDate on;
    private String source;
    private Integer version;
    private BigDecimal baseline;
    private BigDecimal target;
    private String unit;
    private String targetYear;

    /** A form that comes back asks which fields it has before the page's parameters are read. */
    @PostConstruct
    void readAddress() {
        id = request.getParameter("id");
    }

    public void show() {
        IndicatorLine line = getLine();
        version = line.version();
        baseline = plain(line.baseline());
        target = plain(line.target());
        unit = line.unit();
        targetYear = line.targetYear();
    }

    private static BigDecimal plain(BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros();
    }

    public String observe() {
        recordObservation.record(id, value, on, source);
        return outcome();
    }

    public String complete() {
        completeIndicator.complete(id, BadInput.required("version", version), baseline, target, unit, targetYear);
        return outcome();
    }

    private String outcome() {
        return "/integratedcare/indicator.xhtml?faces-redirect=true&id=" + URLEncoder.encode(id, StandardCharsets.UTF_8);
    }

    public IndicatorDetails getDetails() {
        if (details == null) {
            details = strategy.indicator(id);
        }
        return details;
    }

    public IndicatorLine getLine() {
        return getDetails().line();
    }

    public boolean isWritable() {
        return user.may(Authority.STRATEGY_WRITE);
    }

    public String getOutcomeAddress() {
        return "/integratedcare/outcome?no=" + getLine().outcome();
    }

    public String getOutcomeTitle() {
        return Texts.of("integratedcare.outcome.title", getLine().outcome(), getLine().outcomeTitle());
    }

    public String getHeading() {
        return Texts.of("integratedcare.indicator.title", getLine().code(), getLine().name());
    }

    public String getPace() {
        return StrategyWords.word("Pace", getLine().pace());
    }

    public Colour getColour() {
        return StrategyWords.colour(getLine().pace());
    }

    public String getGaps() {
        return StrategyWords.gaps(getLine().gaps());
    }

    public String getStatus() {
        return StrategyWords.word("DefinitionStatus", getLine().status());
    }

    public String getBaselineShown() {
        return getLine().baseline() == null ? Texts.of("integratedcare.notStated")
                : Texts.of("integratedcare.baselineOn", StrategyWords.figure(getLine().baseline(), getLine().unit()),
                        StrategyWords.day(getDetails().baselineOn()));
    }

    public String getTargetShown() {
        return StrategyWords.target(getLine());
    }

    public String getUnitShown() {
        return StrategyWords.unit(getLine().unit());
    }

    public String getLatestShown() {
        return getLine().latest() == null ? Texts.of("integratedcare.noObservation")
                : Texts.of("integratedcare.figureOn", StrategyWords.figure(getLine().latest(), getLine().unit()),
                        StrategyWords.day(getLine().latestOn()));
    }

    public String getExpectedShown() {
        return StrategyWords.figure(getLine().expected().setScale(1, RoundingMode.HALF_UP), getLine().unit());
    }

    public String getShareShown() {
        return StrategyWords.share(getLine().sharePercent());
    }

    public int getBar() {
        return getLine().sharePercent().max(BigDecimal.ZERO).min(BigDecimal.valueOf(100)).intValue();
    }

    /** When today's slope arrives, said honestly. */
    public String getForecast() {
        if (getLine().arrival() == null) {
            return Texts.of("integratedcare.forecast.tooFew");
        }
        if (getLine().arrivesOn() == null) {
            return Texts.of("integratedcare.forecast.never");
        }
        if ("MET".equals(getLine().pace())) {
            return Texts.of("integratedcare.forecast.met");
        }
        boolean late = getLine().arrivesOn().isAfter(getLine().targetBy());
        return Texts.of(late ? "integratedcare.forecast.late" : "integratedcare.forecast.inTime",
                String.valueOf(getLine().arrivesOn().getYear()), getLine().targetYear());
    }

    public boolean isCharted() {
        return getLine().complete();
    }

    /** Baseline, observations and target against the straight path, by day. */
    public Chart getChart() {
        Map<LocalDate, BigDecimal> observed = new TreeMap<>();
        getDetails().observations().stream().filter(IndicatorDetails.Observed::counts).forEach(one -> observed.put(one.on(), one.value()));
        List<IndicatorDetails.Expected> path = getDetails().path();
        LocalDate asAt = getLine().latestOn() == null ? getDetails().baselineOn() : getLine().latestOn();
        return Chart.line(getChartTitle(), getUnitShown(), asAt, path.stream().map(point -> StrategyWords.day(point.on())).toList())
                .with(Texts.of("integratedcare.observed"), path.stream().map(point -> observed.get(point.on())).toList())
                .with(Chart.Part.TARGET, Texts.of("integratedcare.path"), path.stream().map(IndicatorDetails.Expected::value).toList());
    }

    private String getChartTitle() {
        return getLine().latest() == null ? Texts.of("integratedcare.chart.none")
                : Texts.of("integratedcare.chart.indicator", getShareShown(), getPace());
    }

    public String figure(IndicatorDetails.Observed one) {
        return StrategyWords.figure(one.value(), getLine().unit());
    }

    public String origin(String origin) {
        return StrategyWords.word("Origin", origin);
    }

    public boolean isDemonstration() {
        return "DEMONSTRATION".equals(getLine().origin());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public BigDecimal getValue() {
        return value;
    }

    public void setValue(BigDecimal value) {
        this.value = value;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public BigDecimal getBaseline() {
        return baseline;
    }

    public void setBaseline(BigDecimal baseline) {
        this.baseline = baseline;
    }

    public BigDecimal getTarget() {
        return target;
    }

    public void setTarget(BigDecimal target) {
        this.target = target;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getTargetYear() {
        return targetYear;
    }

    public void setTargetYear(String targetYear) {
        this.targetYear = targetYear;
    }
}
