package org.countyhall.integratedcare.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.countyhall.core.NotFound;
import org.countyhall.core.Texts;
import org.countyhall.integratedcare.api.IndicatorLine;
import org.countyhall.integratedcare.api.OutcomeLine;
import org.countyhall.integratedcare.application.ReadStrategy;
import org.countyhall.ui.chart.Chart;

/** One outcome of the strategy: its priorities, and how far each of its indicators has come. */
@Named
@RequestScoped
public class OutcomePage {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Inject
    ReadStrategy strategy;

    private String no;
    private OutcomeLine outcome;
    private List<IndicatorLine> indicators;

    public void show() {
        if (no == null || !no.matches("\\d{1,3}")) {
            throw new NotFound("outcome " + no);
        }
        outcome = strategy.outcome(Integer.parseInt(no));
        indicators = strategy.indicators(outcome.number());
    }

    public OutcomeLine getOutcome() {
        return outcome;
    }

    public String getTitle() {
        return Texts.of("integratedcare.outcome.title", outcome.number(), outcome.title());
    }

    public String getFinding() {
        return Texts.of("integratedcare.finding", outcome.complete(), outcome.indicators());
    }

    private List<IndicatorLine> observed() {
        return indicators.stream().filter(line -> line.sharePercent() != null).toList();
    }

    public boolean isCharted() {
        return !observed().isEmpty();
    }

    /** The share of the way of each indicator that has an observation. */
    public Chart getChart() {
        List<IndicatorLine> observed = observed();
        LocalDate latest = observed.stream().map(IndicatorLine::latestOn).max(Comparator.naturalOrder()).orElseThrow();
        long behind = observed.stream().filter(line -> line.pace().equals("BEHIND") || line.pace().equals("MOVING_AWAY")).count();
        return Chart.bar(Texts.of("integratedcare.chart.outcome", behind, observed.size()), Texts.of("integratedcare.chart.shareUnit"),
                latest, observed.stream().map(IndicatorLine::name).toList()).decimals(0)
                .with(Texts.of("integratedcare.share"), observed.stream().map(IndicatorLine::sharePercent).toList())
                .withLevel(Chart.Part.TARGET, Texts.of("integratedcare.target"), HUNDRED);
    }

    public String getNo() {
        return no;
    }

    public void setNo(String no) {
        this.no = no;
    }
}
