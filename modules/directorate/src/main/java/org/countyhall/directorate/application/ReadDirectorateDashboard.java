package org.countyhall.directorate.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.countyhall.complaints.api.ComplaintsReport;
import org.countyhall.core.Directorate;
import org.countyhall.core.FinancialYear;
import org.countyhall.core.NotFound;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.directorate.api.DirectorateDashboard;
import org.countyhall.finance.api.DirectorateFinance;
import org.countyhall.finance.api.FinanceReport;
import org.countyhall.integratedcare.api.StrategyReport;
import org.countyhall.performance.api.MeasureReport;
import org.countyhall.performance.api.MeasureSummary;
import org.countyhall.risk.api.RiskReport;
import org.countyhall.socialcare.api.SocialCareReport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Somebody looks at how a directorate stands, or at all of them side by side. */
@ApplicationScoped
@UseCase(Authority.DIRECTORATE_READ)
@Transactional
public class ReadDirectorateDashboard {

    /** As far back as a plan is looked for, when the present year has none. */
    private static final int YEARS_BACK = 5;
    /** Whom the winter plan and the Integrated Care Strategy concern. */
    private static final Set<Directorate> CARE = EnumSet.of(Directorate.ASCH, Directorate.PH);

    @Inject
    FinanceReport finance;

    @Inject
    RiskReport risks;

    @Inject
    MeasureReport measures;

    @Inject
    ComplaintsReport complaints;

    @Inject
    SocialCareReport socialCare;

    @Inject
    StrategyReport strategy;

    @Inject
    Clock clock;

    public DirectorateDashboard of(Directorate directorate) {
        LocalDate today = LocalDate.now(clock);
        boolean care = CARE.contains(directorate);
        return new DirectorateDashboard(directorate, today, newestPlan(directorate, today), risks.of(directorate, today),
                measures.ofDirectorate(directorate), measures.ratingsOf(directorate), complaints.of(directorate),
                care ? socialCare.pressures(today) : Optional.empty(), care ? Optional.of(strategy.summary()) : Optional.empty());
    }

    /** @throws NotFound where there is no directorate of that code */
    public DirectorateDashboard of(String code) {
        return of(named(code));
    }

    /** @throws NotFound where there is no directorate of that code */
    public List<MeasureSummary> measures(String code) {
        return measures.ofDirectorate(named(code));
    }

    private static Directorate named(String code) {
        return Arrays.stream(Directorate.values()).filter(one -> one.name().equalsIgnoreCase(code)).findFirst()
                .orElseThrow(() -> new NotFound("directorate " + code));
    }

    public List<DirectorateDashboard> all() {
        return Arrays.stream(Directorate.values()).map(this::of).toList();
    }

    /** Next year's plan is made before the year begins; before it is, the last one stands. */
    private Optional<DirectorateFinance> newestPlan(Directorate directorate, LocalDate today) {
        return Stream.iterate(FinancialYear.of(today).next(), FinancialYear::previous).limit(YEARS_BACK + 2)
                .flatMap(year -> finance.of(directorate, year).stream()).findFirst();
    }
}
