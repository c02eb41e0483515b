package org.countyhall.complaints.application.report;

import java.util.List;
import java.util.Map;

import org.countyhall.complaints.api.AnnualReport;
import org.countyhall.complaints.api.ReportSection;
import org.countyhall.complaints.domain.ReferenceData;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.report.Figures;
import org.countyhall.complaints.domain.report.Ledger;
import org.countyhall.complaints.domain.report.Narratives;
import org.countyhall.complaints.domain.report.PublicEdition;
import org.countyhall.complaints.domain.report.Sealed;
import org.countyhall.complaints.domain.report.SealedReports;
import org.countyhall.core.Directorate;
import org.countyhall.core.FinancialYear;
import org.countyhall.core.NotFound;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Puts the report of a year together, or a sealed one as it was signed. */
@ApplicationScoped
@UseCase(Authority.SIGNED_IN)
@Transactional
public class ComposeReport {

    @Inject
    ReportDesk desk;

    @Inject
    Narratives narratives;

    @Inject
    SealedReports sealed;

    @Inject
    Figures figures;

    @Inject
    ReferenceData data;

    /** Sections and checks of a report. */
    public record Composed(FinancialYear year, Directorate directorate, boolean publicEdition, List<ReportSection> sections,
            List<AnnualReport.Check> checks, boolean mayReadFull) {
    }

    public Composed of(FinancialYear year, Directorate directorate, boolean publicEdition) {
        boolean open = desk.isPublic(directorate, publicEdition);
        ReportWords words = new ReportWords(data.codes());
        List<Ledger> ledgers = desk.ledgers(year, directorate, open);
        ReportBuilder.Links links = (of, group, part) -> open ? null : "/complaints/report/cases?year=" + of
                + (directorate == null ? "" : "&directorate=" + directorate) + "&group=" + Spelling.of(group) + "&part=" + part;
        List<ReportSection> sections = new ReportBuilder(ledgers, narratives.latest(year, directorate), words, links).sections();
        return new Composed(year, directorate, open, sections, desk.checks(ledgers.get(0), open).stream().map(words::check).toList(),
                !desk.isPublic(directorate, false));
    }

    /** As it was signed; small counts are kept back from whoever may not read them all. */
    public Composed sealed(long id, boolean publicEdition) {
        SealedReports.Seal seal = sealed.find(id).orElseThrow(() -> new NotFound("report"));
        boolean open = desk.isPublic(seal.directorate(), publicEdition);
        Sealed content = sealed.content(id);
        ReportWords words = new ReportWords(data.codes());
        List<Ledger> ledgers = content.ledgers().stream().map(ledger -> open ? PublicEdition.of(ledger,
                seal.directorate() == null ? ledger : figures.count(ledger.year(), null)) : ledger).toList();
        ReportBuilder.Links links = (of, group, part) -> open || !of.equals(seal.year()) ? null
                : "/complaints/report/frozen?sealed=" + id + "&group=" + Spelling.of(group) + "&part=" + part;
        return new Composed(seal.year(), seal.directorate(), open, new ReportBuilder(ledgers, content.words(), words, links).sections(),
                List.of(), !desk.isPublic(seal.directorate(), false));
    }

    public List<FinancialYear> years() {
        return figures.years();
    }

    /** Signed reports of the year, latest first. */
    public List<SealedReports.Seal> seals(FinancialYear year, Directorate directorate) {
        return sealed.of(year, directorate);
    }

    public SealedReports.Seal seal(long id) {
        return sealed.find(id).orElseThrow(() -> new NotFound("report"));
    }

    /** Whether the signed report is what it was when it was signed. */
    public boolean isIntact(long id) {
        return sealed.isIntact(id);
    }

    /** By which criteria it was counted. */
    public Map<String, String> criteria(long id) {
        return sealed.content(id).criteria();
    }
}
