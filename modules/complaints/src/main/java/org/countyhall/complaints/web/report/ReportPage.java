package org.countyhall.complaints.web.report;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.countyhall.complaints.api.AnnualReport;
import org.countyhall.complaints.api.ReportSection;
import org.countyhall.complaints.application.report.ComposeReport;
import org.countyhall.complaints.domain.report.SealedReports;
import org.countyhall.complaints.web.Wording;
import org.countyhall.core.Directorate;
import org.countyhall.core.FinancialYear;
import org.countyhall.core.NotFound;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.Colleagues;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.ui.chart.Chart;
import org.countyhall.ui.text.Days;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The annual report of a year, as it stands or as it was signed. */
@Named
@RequestScoped
public class ReportPage {

    @Inject
    Colleagues colleagues;

    @Inject
    ComposeReport compose;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    private String year;
    private String directorate;
    private String edition;
    private String sealed;
    private ComposeReport.Composed report;
    private SealedReports.Seal seal;
    private Boolean intact;
    private List<SealedReports.Seal> seals;
    private List<String> years;

    public void show() {
        boolean open = ReportParameters.isPublic(edition);
        if (sealed != null && !sealed.isBlank()) {
            if (!sealed.matches("\\d{1,15}")) {
                throw new NotFound("report");
            }
            seal = compose.seal(Long.parseLong(sealed));
            report = compose.sealed(seal.id(), open);
        } else {
            FinancialYear wanted = year == null || year.isBlank() ? usualYear() : ReportParameters.year(year);
            report = compose.of(wanted, ReportParameters.directorate(directorate), open);
        }
        year = report.year().toString();
        directorate = report.directorate() == null ? "" : report.directorate().name();
        seals = compose.seals(report.year(), report.directorate());
    }

    /** The newest year that is over and has something to report, else the last one. */
    private FinancialYear usualYear() {
        LocalDate today = LocalDate.now(clock);
        return compose.years().stream().filter(one -> one.lastDay().isBefore(today)).max(Comparator.comparing(FinancialYear::lastDay))
                .orElseGet(() -> FinancialYear.of(today).previous());
    }

    public String getTitle() {
        return Texts.of("complaints.report.title", report.year());
    }

    public String getSubtitle() {
        Directorate whose = report.directorate();
        return Texts.of(report.publicEdition() ? "complaints.report.subtitle.public" : "complaints.report.subtitle.full",
                whose == null ? Texts.of("complaints.report.wholeCouncil") : Texts.of(whose), Texts.of("ui.asAt", Days.day(asAt())));
    }

    private LocalDate asAt() {
        return seal == null ? LocalDate.now(clock) : LocalDate.ofInstant(seal.at(), clock.getZone());
    }

    public List<ReportSection> getSections() {
        return report.sections();
    }

    /** Null where a section has no picture. */
    public Chart chart(ReportSection section) {
        ReportSection.Bars bars = section.bars();
        if (bars == null) {
            return null;
        }
        Chart chart = Chart.bar(bars.title(), bars.unit(), asAt(), bars.labels()).decimals(0);
        for (int i = bars.series().size() - 1; i >= 0; i--) {
            chart = chart.with(bars.series().get(i), bars.values().get(i).stream().map(value -> value == null ? null : BigDecimal.valueOf(value)).toList());
        }
        return chart;
    }

    public List<AnnualReport.Check> getDisagreeing() {
        return report.checks().stream().filter(check -> !check.agrees()).toList();
    }

    public String getChecksSummary() {
        return Texts.of("complaints.report.checks.summary", report.checks().size(), getDisagreeing().size());
    }

    public boolean isChecked() {
        return !report.checks().isEmpty();
    }

    public boolean isPublicEdition() {
        return report.publicEdition();
    }

    public boolean isWriter() {
        return seal == null && report.mayReadFull() && user.may(Authority.COMPLAINTS_WORK);
    }

    public boolean isSealable() {
        return seal == null && !report.publicEdition() && user.may(Authority.COMPLAINTS_MANAGE) && report.year().lastDay().isBefore(LocalDate.now(clock));
    }

    public SealedReports.Seal getSeal() {
        return seal;
    }

    public String getSealedBy() {
        return Texts.of("complaints.report.sealedBy", seal.edition(), colleagues.shown(seal.by()), Days.moment(seal.at()));
    }

    public List<SealedReports.Seal> getSeals() {
        return seals;
    }

    public boolean isIntact() {
        if (intact == null) {
            intact = compose.isIntact(seal.id());
        }
        return intact;
    }

    /** Where the public edition leaves out the decisions one by one. */
    public boolean withheld(ReportSection section) {
        return report.publicEdition() && section.code().equals("decisions");
    }

    /** This report at an address of its own, for its files and editions. */
    public String getQuery() {
        return (seal == null ? "year=" + year + (directorate.isEmpty() ? "" : "&directorate=" + directorate) : "sealed=" + seal.id());
    }

    /** Years with something to report, and the one that is shown. */
    public List<String> getYears() {
        if (years == null) {
            years = Stream.concat(compose.years().stream(), Stream.of(report.year())).distinct()
                    .sorted(Comparator.comparing(FinancialYear::lastDay).reversed()).map(FinancialYear::toString).toList();
        }
        return years;
    }

    public Map<String, String> getDirectorates() {
        return Wording.directorates();
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public String getDirectorate() {
        return directorate;
    }

    public void setDirectorate(String directorate) {
        this.directorate = directorate;
    }

    public String getEdition() {
        return edition;
    }

    public void setEdition(String edition) {
        this.edition = edition;
    }

    public String getSealed() {
        return sealed;
    }

    public void setSealed(String sealed) {
        this.sealed = sealed;
    }
}
