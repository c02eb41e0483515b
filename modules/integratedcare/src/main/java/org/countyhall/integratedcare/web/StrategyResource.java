package org.countyhall.integratedcare.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.countyhall.ui.rest.Does;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.countyhall.core.BadInput;
import org.countyhall.integratedcare.api.IndicatorDetails;
import org.countyhall.integratedcare.api.IndicatorLine;
import org.countyhall.integratedcare.api.OutcomeLine;
import org.countyhall.integratedcare.api.StrategyOverview;
import org.countyhall.integratedcare.application.ReadStrategy;
import org.countyhall.integratedcare.application.RecordObservation;

/** The Integrated Care Strategy for other systems. */
@RequestScoped
@Path("integratedcare")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "integratedcare", description = "The Integrated Care Strategy")
public class StrategyResource {

    @Inject
    ReadStrategy strategy;

    @Inject
    RecordObservation recordObservation;

    public record OutcomeBody(int number, String title, List<OutcomeLine.Priority> priorities, int indicators, int indicatorsComplete,
            int indicatorsIncomplete, int indicatorsObserved) {
    }

    /** What the strategy does not state is left out; {@code missing} says what that is. */
    public record IndicatorBody(String id, int outcome, String name, String status, boolean complete, List<String> missing,
            BigDecimal baseline, String operator, BigDecimal target, String unit, String targetYear, String comparator, String area,
            ProgressBody progress) {
    }

    /** Empty parts are left out: no share without a complete definition, no arrival with fewer than two observations. */
    public record ProgressBody(String pace, BigDecimal latestValue, LocalDate latestOn, String origin, BigDecimal sharePercent,
            BigDecimal expectedValue, String arrival, Integer arrivalYear) {
    }

    public record DetailsBody(IndicatorBody indicator, LocalDate baselineOn, List<ObservedBody> observations,
            List<ExpectedBody> expectedPath) {
    }

    /** {@code counts} is false for a figure that a later one for the same day replaced. */
    public record ObservedBody(LocalDate on, BigDecimal value, String source, String origin, String recordedBy, Instant recordedAt,
            boolean counts) {
    }

    public record ExpectedBody(LocalDate on, BigDecimal value) {
    }

    public record StatusBody(String name, boolean inForce, boolean recommended, LocalDate recommendedOn,
            List<StrategyOverview.Approval> approvals) {
    }

    public record ObservationBody(BigDecimal value, LocalDate on, String source) {
    }

    @GET
    @Path("strategy")
    @Operation(summary = "Whether the strategy is in force, and who has approved it")
    public StatusBody status() {
        StrategyOverview overview = strategy.overview();
        return new StatusBody(overview.name(), overview.inForce(), overview.recommended(), overview.recommendedOn(), overview.approvals());
    }

    @GET
    @Path("outcomes")
    @Operation(summary = "The shared outcomes with their priorities")
    public List<OutcomeBody> outcomes() {
        return strategy.outcomes().stream().map(one -> new OutcomeBody(one.number(), one.title(), one.priorities(), one.indicators(),
                one.complete(), one.incomplete(), one.observed())).toList();
    }

    @GET
    @Path("indicators")
    @Operation(summary = "Indicators with baseline, target and progress; of one outcome when it is given")
    public List<IndicatorBody> indicators(@QueryParam("outcome") Integer outcome) {
        if (outcome != null) {
            strategy.outcome(outcome);
        }
        return strategy.indicators(outcome).stream().map(StrategyResource::indicator).toList();
    }

    @GET
    @Path("indicators/{id}")
    @Operation(summary = "One indicator with its observations")
    public DetailsBody indicator(@PathParam("id") String id) {
        IndicatorDetails details = strategy.indicator(id);
        return new DetailsBody(indicator(details.line()), details.baselineOn(),
                details.observations().stream().map(one -> new ObservedBody(one.on(), plain(one.value()), one.source(), code(one.origin()),
                        one.recordedBy(), one.recordedAt(), one.counts())).toList(),
                details.path().stream().map(one -> new ExpectedBody(one.on(), plain(one.value()))).toList());
    }

    @POST
    @Does(RecordObservation.class)
    @Path("indicators/{id}/observations")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add a published figure")
    public DetailsBody observe(@PathParam("id") String id, ObservationBody body) {
        BadInput.required("body", body);
        recordObservation.record(id, body.value(), body.on(), body.source());
        return indicator(id);
    }

    private static IndicatorBody indicator(IndicatorLine line) {
        return new IndicatorBody(line.code(), line.outcome(), line.name(), code(line.status()), line.complete(),
                line.gaps().stream().map(StrategyResource::code).toList(), plain(line.baseline()), code(line.operator()),
                plain(line.target()), line.unit(), line.targetYear(), line.comparator(), line.area(),
                new ProgressBody(code(line.pace()), plain(line.latest()), line.latestOn(), code(line.origin()), line.sharePercent(),
                        plain(line.expected()), code(line.arrival()), line.arrivesOn() == null ? null : line.arrivesOn().getYear()));
    }

    /** 10.2 as 10.2, not 10.200; 70 as 70. */
    private static BigDecimal plain(BigDecimal value) {
        if (value == null) {
            return null;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** {@code ON_PATH} as {@code onPath}. */
    private static String code(String constant) {
        if (constant == null) {
            return null;
        }
        StringBuilder camel = new StringBuilder();
        for (String word : constant.toLowerCase(Locale.ROOT).split("_")) {
            camel.append(camel.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return camel.toString();
    }
}
