package org.countyhall.directorate.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.countyhall.complaints.api.ComplaintsReport.DirectorateComplaints;
import org.countyhall.core.Directorate;
import org.countyhall.finance.api.DirectorateFinance;
import org.countyhall.integratedcare.api.StrategyReport;
import org.countyhall.performance.api.MeasureSummary;
import org.countyhall.performance.api.RagCounts;
import org.countyhall.risk.api.DirectorateRisks;
import org.countyhall.socialcare.api.PressuresSummary;

/**
 * What the other modules say about one directorate on one day; each part carries the day of its own figures.
 *
 * @param finance from the newest plan; empty while no plan knows the directorate
 * @param pressures the winter plan of adult social care; only where the directorate is concerned
 * @param strategy the Integrated Care Strategy; only where the directorate is concerned
 */
public record DirectorateDashboard(Directorate directorate, LocalDate today, Optional<DirectorateFinance> finance, DirectorateRisks risks,
        List<MeasureSummary> measures, RagCounts ratings, DirectorateComplaints complaints, Optional<PressuresSummary> pressures,
        Optional<StrategyReport.Summary> strategy) {

    public DirectorateDashboard {
        measures = List.copyOf(measures);
    }
}
