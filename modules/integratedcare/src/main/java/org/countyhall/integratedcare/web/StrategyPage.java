package org.countyhall.integratedcare.web;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.countyhall.core.Texts;
import org.countyhall.integratedcare.api.OutcomeLine;
import org.countyhall.integratedcare.api.StrategyOverview;
import org.countyhall.integratedcare.application.ReadStrategy;
import org.countyhall.ui.table.Colour;

/** The strategy at a glance: in force or not and why, its six outcomes, and the path to its approval. */
@Named
@RequestScoped
public class StrategyPage {

    @Inject
    ReadStrategy readStrategy;

    private StrategyOverview strategy;

    public void show() {
        strategy = readStrategy.overview();
    }

    public StrategyOverview getStrategy() {
        return strategy;
    }

    public String getStatus() {
        return Texts.of(strategy.inForce() ? "integratedcare.inForce" : "integratedcare.notInForce");
    }

    public Colour getStatusColour() {
        return strategy.inForce() ? Colour.GREEN : Colour.AMBER;
    }

    /** Who has acted and who still has to, in a sentence. */
    public String getWhy() {
        if (strategy.inForce()) {
            return Texts.of("integratedcare.why.inForce", StrategyWords.day(strategy.recommendedOn()));
        }
        if (!strategy.recommended()) {
            return Texts.of("integratedcare.why.notRecommended");
        }
        String waiting = String.join(Texts.of("integratedcare.and"), strategy.approvals().stream().filter(one -> !one.given())
                .map(StrategyOverview.Approval::partner).toList());
        return Texts.of("integratedcare.why.waiting", StrategyWords.day(strategy.recommendedOn()), strategy.approvalsGiven(),
                strategy.approvals().size(), waiting);
    }

    public String approval(StrategyOverview.Approval approval) {
        if (!approval.given()) {
            return Texts.of("integratedcare.approval.none");
        }
        return approval.on() == null ? Texts.of("integratedcare.approval.given")
                : Texts.of("integratedcare.approval.on", StrategyWords.day(approval.on()));
    }

    public Colour colour(StrategyOverview.Approval approval) {
        return approval.given() ? Colour.GREEN : Colour.GREY;
    }

    public String when(StrategyOverview.Step step) {
        if (step.on() != null) {
            return StrategyWords.day(step.on());
        }
        return step.happensIn() == null ? Texts.of("integratedcare.noDate") : step.happensIn();
    }

    public String state(StrategyOverview.Step step) {
        return Texts.of(step.done() ? "integratedcare.step.done" : "integratedcare.step.planned");
    }

    public Colour colour(StrategyOverview.Step step) {
        return step.done() ? Colour.GREEN : Colour.GREY;
    }

    public String kind(StrategyOverview.Step step) {
        return StrategyWords.word("StepKind", step.kind());
    }

    public String getIndicatorFinding() {
        List<OutcomeLine> outcomes = strategy.outcomes();
        return Texts.of("integratedcare.finding", outcomes.stream().mapToInt(OutcomeLine::complete).sum(),
                outcomes.stream().mapToInt(OutcomeLine::indicators).sum());
    }

    public int getIncomplete() {
        return strategy.outcomes().stream().mapToInt(OutcomeLine::incomplete).sum();
    }

    public int getComplete() {
        return strategy.outcomes().stream().mapToInt(OutcomeLine::complete).sum();
    }

    public int getObserved() {
        return strategy.outcomes().stream().mapToInt(OutcomeLine::observed).sum();
    }
}
