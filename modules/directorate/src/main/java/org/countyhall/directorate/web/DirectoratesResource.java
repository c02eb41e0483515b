package org.countyhall.directorate.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.countyhall.complaints.api.ComplaintsReport.DirectorateComplaints;
import org.countyhall.core.Texts;
import org.countyhall.core.money.Money;
import org.countyhall.directorate.api.DirectorateDashboard;
import org.countyhall.directorate.application.ReadDirectorateDashboard;
import org.countyhall.finance.api.DirectorateFinance;
import org.countyhall.performance.api.MeasureSummary;
import org.countyhall.performance.api.RagCounts;
import org.countyhall.risk.api.DirectorateRisks;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** How each directorate stands, for Power BI and other systems. */
@RequestScoped
@Path("directorates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Directorates")
public class DirectoratesResource {

    @Inject
    ReadDirectorateDashboard read;

    /** A directorate and how it stands; a part is left out where there is nothing to say. */
    public record DirectorateBody(String code, String name, FinanceBody finance, RiskBody risk, RagCounts ratings,
            List<MeasureBody> measures, ComplaintsBody complaints) {

        static DirectorateBody of(DirectorateDashboard dashboard) {
            return new DirectorateBody(dashboard.directorate().name(), Texts.of(dashboard.directorate()),
                    dashboard.finance().map(FinanceBody::of).orElse(null), RiskBody.of(dashboard.risks()), dashboard.ratings(),
                    dashboard.measures().stream().map(MeasureBody::of).toList(), ComplaintsBody.of(dashboard.complaints()));
        }
    }

    /** From the newest plan, thousands of pounds, exact. */
    public record FinanceBody(String year, String version, LocalDate asAt, BigDecimal baseGbpThousand, BigDecimal spendingGbpThousand,
            BigDecimal savingsAndIncomeGbpThousand, BigDecimal grantsGbpThousand, BigDecimal reservesGbpThousand,
            BigDecimal outstandingActionsGbpThousand, BigDecimal netChangeGbpThousand, BigDecimal netRequirementGbpThousand, int proposals) {

        static FinanceBody of(DirectorateFinance plan) {
            return new FinanceBody(plan.year().toString(), plan.version(), plan.asAt(), thousand(plan.base()), thousand(plan.spending()),
                    thousand(plan.savingsAndIncome()), thousand(plan.grants()), thousand(plan.reserves()), thousand(plan.outstandingActions()),
                    thousand(plan.netChange()), thousand(plan.netRequirement()), plan.proposals());
        }

        private static BigDecimal thousand(Money money) {
            BigDecimal exact = money.pounds().movePointLeft(3).stripTrailingZeros();
            return exact.scale() < 1 ? exact.setScale(1) : exact;
        }
    }

    /** Risks that name the directorate; {@code councilExposureGbp} is what names all directorates. */
    public record RiskBody(LocalDate asAt, int risks, int low, int medium, int high, int notRated, BigDecimal ownExposureGbp,
            BigDecimal councilExposureGbp, int overdueReviews, int overdueActions) {

        static RiskBody of(DirectorateRisks risks) {
            return new RiskBody(risks.asAt(), risks.risks(), risks.low(), risks.medium(), risks.high(), risks.notRated(),
                    risks.ownExposure().pounds(), risks.councilExposure().pounds(), risks.overdueReviews(), risks.overdueActions());
        }
    }

    public record MeasureBody(String code, String name, String unit, BigDecimal value, String period, LocalDate asAt, BigDecimal target,
            BigDecimal floor, String rag) {

        static MeasureBody of(MeasureSummary measure) {
            return new MeasureBody(measure.code(), measure.name(), measure.unit(), measure.value(), measure.period(), measure.asAt(),
                    measure.target(), measure.floor(), measure.rag().name());
        }
    }

    /** Counts; one that is under five is left out for those who may not open cases. */
    public record ComplaintsBody(LocalDate asAt, Long open, Long overdue, Long receivedInYear, Long responded, BigDecimal inTimePercent,
            int standardPercent) {

        static ComplaintsBody of(DirectorateComplaints counts) {
            return new ComplaintsBody(counts.asAt(), counts.open().value(), counts.overdue().value(), counts.receivedInYear().value(),
                    counts.responded().value(), counts.inTimePercent(), counts.standardPercent());
        }
    }

    @GET
    @Operation(summary = "All directorates")
    public List<DirectorateBody> list() {
        return read.all().stream().map(DirectorateBody::of).toList();
    }

    @GET
    @Path("{code}")
    @Operation(summary = "One directorate: its money, risks, measures and complaints")
    public DirectorateBody one(@PathParam("code") String code) {
        return DirectorateBody.of(read.of(code));
    }
}
