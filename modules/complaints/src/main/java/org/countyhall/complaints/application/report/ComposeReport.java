package org.countyhall.complaints.application.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.countyhall.complaints.api.AnnualReport;
import org.countyhall.complaints.api.ReportSection;
import org.countyhall.complaints.domain.ReferenceData;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.report.Counts;
import org.countyhall.complaints.domain.report.Excerpt;
import org.countyhall.complaints.domain.report.Excerpts;
import org.countyhall.complaints.domain.report.Figures;
import org.countyhall.complaints.domain.report.Group;
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
    Excerpts excerpts;

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
                + (directorate == null ? "" : "&directorate=" + directorate) + figure(group, part);
        List<ReportSection> sections = new ReportBuilder(ledgers, narratives.latest(year, directorate),
                shown(excerpts.of(year, directorate), open), words, links).sections();
        return new Composed(year, directorate, open, sections, desk.checks(ledgers, open).stream().map(words::check).toList(),
                !desk.isPublic(directorate, false));
    }

    private static String figure(Group group, String part) {
        return "&group=" + Spelling.of(group) + "&part=" + URLEncoder.encode(part, StandardCharsets.UTF_8);
    }

    /** Decisions of one year are few: a list of them would tell what the public edition keeps back. */
    private static List<Excerpt> shown(List<Excerpt> excerpts, boolean open) {
        return open ? excerpts.stream().filter(one -> one.kind() != Excerpt.Kind.DECISION).toList() : excerpts;
    }

    /** As it was signed; small counts are kept back from whoever may not read them all. */
    public Composed sealed(long id, boolean publicEdition) {
        SealedReports.Seal seal = sealed.find(id).orElseThrow(() -> new NotFound("report"));
        boolean open = desk.isPublic(seal.directorate(), publicEdition);
        Sealed content = sealed.content(id);
        ReportWords words = new ReportWords(data.codes());
        List<Ledger> ledgers = open ? published(content.ledgers(), seal.directorate()) : content.ledgers();
        ReportBuilder.Links links = (of, group, part) -> open || !of.equals(seal.year()) ? null
                : "/complaints/report/frozen?sealed=" + id + figure(group, part);
        return new Composed(seal.year(), seal.directorate(), open, new ReportBuilder(ledgers, content.words(),
                shown(content.excerpts(), open), words, links).sections(), List.of(), !desk.isPublic(seal.directorate(), false));
    }

    private List<Ledger> published(List<Ledger> kept, Directorate directorate) {
        List<Counts> today = figures.count(kept.stream().map(Ledger::year).toList());
        return IntStream.range(0, kept.size()).mapToObj(number -> PublicEdition.kept(kept.get(number),
                PublicEdition.of(today.get(number), directorate))).toList();
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
