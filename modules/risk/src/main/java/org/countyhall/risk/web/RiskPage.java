package org.countyhall.risk.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.risk.api.RiskDetails;
import org.countyhall.risk.application.ReadRisk;
import org.countyhall.ui.chart.Chart;
import org.countyhall.ui.table.Colour;

/** One risk: what it is, where it stands, what is done about it, and how it was judged over time. */
@Named
@RequestScoped
public class RiskPage {

    @Inject
    ReadRisk readRisk;

    @Inject
    CurrentUser user;

    private String ref;
    private RiskDetails risk;

    public void show() {
        risk = readRisk.withReference(ref, null);
    }

    public RiskDetails getRisk() {
        return risk;
    }

    public String getTitle() {
        return RiskWords.title(risk.line().title());
    }

    public String getHeading() {
        return Texts.of("risk.page.title", ref, getTitle());
    }

    public String getRegisterAddress() {
        return "/risk/register?code=" + risk.line().register();
    }

    public String getReviewAddress() {
        return "/risk/review?ref=" + ref;
    }

    public boolean isReviewable() {
        return user.may(Authority.RISK_REVIEW) && risk.closedOn() == null;
    }

    public boolean isAmounts() {
        return "LIKELIHOOD_AND_AMOUNT".equals(risk.scale());
    }

    public boolean isAssessed() {
        return !risk.assessments().isEmpty();
    }

    public String getBand() {
        return risk.line().band() == null ? Texts.of("risk.notAssessed") : RiskWords.word("Band", risk.line().band());
    }

    public Colour getColour() {
        return RiskWords.colour(risk.line().band());
    }

    public Colour colour(String band) {
        return RiskWords.colour(band);
    }

    public String word(String type, String code) {
        return RiskWords.word(type, code);
    }

    public String millions(BigDecimal pounds) {
        return RiskWords.millions(pounds);
    }

    public String known(String text) {
        return text == null ? Texts.of("risk.notStated") : text;
    }

    /** {@code 20: likelihood 4, impact 5}, or what there is of it. */
    public String getCurrent() {
        if (risk.line().score() != null) {
            return Texts.of("risk.rating", risk.line().score(), risk.line().likelihood(), risk.line().impact());
        }
        if (risk.line().likelihood() != null) {
            return Texts.of("risk.likelihoodOnly", risk.line().likelihood());
        }
        return Texts.of(isAssessed() ? "risk.noLikelihood" : "risk.notAssessed");
    }

    public String getTarget() {
        if (risk.targetLikelihood() == null) {
            return Texts.of("risk.noTarget");
        }
        return Texts.of("risk.rating", risk.targetLikelihood() * risk.targetImpact(), risk.targetLikelihood(), risk.targetImpact());
    }

    public String getDirection() {
        return RiskWords.word("Direction", risk.line().direction());
    }

    /** Whether there is enough for a line. */
    public boolean isCharted() {
        return risk.assessments().size() > 1;
    }

    /** The score, or the amount, from the first assessment to the latest. */
    public Chart getChart() {
        List<RiskDetails.Assessed> oldestFirst = new ArrayList<>(risk.assessments());
        Collections.reverse(oldestFirst);
        RiskDetails.Assessed latest = risk.assessments().get(0);
        List<String> days = oldestFirst.stream().map(one -> RiskWords.day(one.assessedOn())).toList();
        String title = Texts.of("risk.chart.title", RiskWords.word("Direction", risk.line().direction()));
        if (isAmounts()) {
            return Chart.line(title, Texts.of("risk.chart.amountUnit"), latest.assessedOn(), days).with(Texts.of("risk.chart.amount"),
                    oldestFirst.stream().map(one -> one.maximumGbp() == null ? null : one.maximumGbp().movePointLeft(6)).toList());
        }
        Chart chart = Chart.line(title, Texts.of("risk.chart.scoreUnit"), latest.assessedOn(), days).decimals(0)
                .with(Texts.of("risk.chart.score"), oldestFirst.stream()
                        .map(one -> one.score() == null ? null : BigDecimal.valueOf(one.score())).toList());
        return risk.line().targetScore() == null ? chart
                : chart.withLevel(Chart.Part.TARGET, Texts.of("risk.chart.target"), BigDecimal.valueOf(risk.line().targetScore()));
    }

    public String actionState(RiskDetails.Planned action) {
        if (action.doneOn() != null) {
            return Texts.of("risk.action.done", RiskWords.day(action.doneOn()));
        }
        return Texts.of(action.overdue() ? "risk.action.late" : "risk.action.open", action.progressPercent());
    }

    public Colour actionColour(RiskDetails.Planned action) {
        return action.doneOn() != null ? Colour.GREEN : action.overdue() ? Colour.RED : Colour.GREY;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
