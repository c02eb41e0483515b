package org.countyhall.risk.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.countyhall.core.BadInput;
import org.countyhall.core.money.Money;
import org.countyhall.core.table.TableQuery;
import org.countyhall.risk.api.RegisterSummary;
import org.countyhall.risk.api.RiskDetails;
import org.countyhall.risk.api.RiskLine;
import org.countyhall.risk.application.ReadRegister;
import org.countyhall.risk.application.ReadRegisters;
import org.countyhall.risk.application.ReadRisk;
import org.countyhall.risk.application.RecordReview;
import org.countyhall.risk.domain.Judgement;
import org.countyhall.ui.rest.ReadParameters;

/** The risk registers for other systems. */
@RequestScoped
@Path("risks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "risk", description = "Risk registers")
public class RisksResource {

    private static final int MOST = 1000;
    private static final int MILLION = 6;

    @Inject
    ReadRegisters registers;

    @Inject
    ReadRegister register;

    @Inject
    ReadRisk risk;

    @Inject
    RecordReview recordReview;

    /** A register and its risks; the items' amounts add up to the total. */
    public record RegisterBody(String register, String name, LocalDate asAt, BigDecimal totalGbpMillion, int count, int assessed, int low,
            int medium, int high, List<Item> items) {
    }

    /** What is not stated is left out: an impact of a budget risk, a title that the papers do not print. */
    public record Item(String reference, String title, String directorate, String category, Integer likelihood, Integer impact,
            Integer score, String band, Integer targetScore, BigDecimal maximumGbpMillion, String direction, LocalDate assessedOn,
            String origin, LocalDate nextReview, boolean reviewOverdue, boolean collective) {
    }

    public record RiskBody(Item risk, String register, int version, String cause, String event, String consequence, String source,
            List<ControlBody> controls, List<ActionBody> actions, List<AssessmentBody> assessments) {
    }

    public record ControlBody(String description, String ownerRole, String effectiveness, String origin) {
    }

    public record ActionBody(String description, String ownerRole, LocalDate dueOn, int progressPercent, LocalDate doneOn, boolean overdue,
            String origin) {
    }

    public record AssessmentBody(LocalDate assessedOn, String assessedBy, String reason, String origin, Integer likelihood, Integer impact,
            Integer score, String band, BigDecimal maximumGbpMillion, LocalDate nextReview) {
    }

    public record SummaryBody(String register, String name, String level, LocalDate asAt, int count, int assessed, int low, int medium,
            int high, int overdueReviews, BigDecimal totalGbpMillion) {
    }

    /** Send the version that was read, so that a review of somebody else is not passed over. */
    public record ReviewBody(Integer version, Integer likelihood, Integer impact, BigDecimal maximumGbpMillion, String reason,
            LocalDate nextReview) {
    }

    @GET
    @Operation(summary = "A register with all its risks, as at a day")
    public RegisterBody risks(@Parameter(description = "for example budget-2024-25 or corporate") @QueryParam("register") String code,
            @QueryParam("asAt") LocalDate asAt) {
        RegisterSummary summary = register.summary(BadInput.required("register", code), asAt);
        List<Item> items = register.risks(code, asAt, TableQuery.everything(MOST)).page().stream().map(RisksResource::item).toList();
        return new RegisterBody(summary.code(), summary.name(), summary.asAt(), millions(summary.totalGbp()), summary.risks(),
                summary.assessed(), summary.low(), summary.medium(), summary.high(), items);
    }

    @GET
    @Path("registers")
    @Operation(summary = "All registers in a line each")
    public List<SummaryBody> registers() {
        return registers.today().stream().map(one -> new SummaryBody(one.code(), one.name(), code(one.level()), one.asAt(), one.risks(),
                one.assessed(), one.low(), one.medium(), one.high(), one.overdueReviews(), millions(one.totalGbp()))).toList();
    }

    @GET
    @Path("{reference}")
    @Operation(summary = "One risk with its controls, actions and assessments")
    public RiskBody risk(@PathParam("reference") String reference, @QueryParam("asAt") LocalDate asAt) {
        RiskDetails found = risk.withReference(reference, asAt);
        return new RiskBody(item(found.line()), found.line().register(), found.version(), found.cause(), found.event(),
                found.consequence(), found.source(), found.controls().stream().map(RisksResource::control).toList(),
                found.actions().stream().map(RisksResource::action).toList(),
                found.assessments().stream().map(RisksResource::assessment).toList());
    }

    @POST
    @Does(RecordReview.class)
    @Path("{reference}/reviews")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Record a review: a new assessment is added, the ones before stay")
    public RiskBody review(@PathParam("reference") String reference, ReviewBody body) {
        BadInput.required("body", body);
        recordReview.record(reference, BadInput.required("version", body.version()), new Judgement(body.likelihood(), body.impact(),
                pounds(body.maximumGbpMillion()), body.reason(), body.nextReview()));
        return risk(reference, null);
    }

    private static Money pounds(BigDecimal millions) {
        if (millions == null) {
            return null;
        }
        if (millions.stripTrailingZeros().scale() > MILLION + 2) {
            throw new BadInput("maximumGbpMillion", "risk.amountInMillions");
        }
        return new Money(millions.movePointRight(MILLION));
    }

    private static Item item(RiskLine line) {
        return new Item(line.reference(), line.title(), line.directorate(), line.category(), line.likelihood(), line.impact(),
                line.score(), code(line.band()), line.targetScore(), millions(line.maximumGbp()), code(line.direction()),
                line.assessedOn(), code(line.origin()), line.nextReview(), line.overdue(), line.collective());
    }

    private static ControlBody control(RiskDetails.Controlled one) {
        return new ControlBody(one.description(), one.ownerRole(), code(one.effectiveness()), code(one.origin()));
    }

    private static ActionBody action(RiskDetails.Planned one) {
        return new ActionBody(one.description(), one.ownerRole(), one.dueOn(), one.progressPercent(), one.doneOn(), one.overdue(),
                code(one.origin()));
    }

    private static AssessmentBody assessment(RiskDetails.Assessed one) {
        return new AssessmentBody(one.assessedOn(), one.assessedBy(), one.reason(), code(one.origin()), one.likelihood(), one.impact(),
                one.score(), code(one.band()), millions(one.maximumGbp()), one.nextReview());
    }

    /** Exact: nothing is rounded, and 150 million is 150.0. */
    private static BigDecimal millions(BigDecimal pounds) {
        if (pounds == null) {
            return null;
        }
        BigDecimal exact = pounds.movePointLeft(MILLION).stripTrailingZeros();
        return exact.scale() < 1 ? exact.setScale(1) : exact;
    }

    private static String code(String constant) {
        return constant == null ? null : ReadParameters.camelCase(constant);
    }
}
