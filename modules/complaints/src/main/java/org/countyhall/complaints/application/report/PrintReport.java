package org.countyhall.complaints.application.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.countyhall.complaints.api.AnnualReport;
import org.countyhall.complaints.api.ReportSection;
import org.countyhall.complaints.domain.paper.Block;
import org.countyhall.complaints.domain.paper.Paper;
import org.countyhall.complaints.domain.paper.Press;
import org.countyhall.complaints.domain.report.SealedReports;
import org.countyhall.core.Directorate;
import org.countyhall.core.FinancialYear;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.Colleagues;
import org.countyhall.core.access.UseCase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Prints a report: as a Word document to work on, or as an accessible PDF. */
@ApplicationScoped
@UseCase(Authority.SIGNED_IN)
@Transactional
public class PrintReport {

    @Inject
    ComposeReport compose;

    @Inject
    Press press;

    @Inject
    Colleagues colleagues;

    @Inject
    Clock clock;

    /** @param pdf false for a Word document */
    public byte[] print(FinancialYear year, Directorate directorate, boolean publicEdition, boolean pdf) {
        return printed(paper(compose.of(year, directorate, publicEdition), null), pdf);
    }

    public byte[] printSealed(long id, boolean publicEdition, boolean pdf) {
        return printed(paper(compose.sealed(id, publicEdition), compose.seal(id)), pdf);
    }

    private byte[] printed(Paper paper, boolean pdf) {
        return pdf ? press.pdf(paper) : press.docx(paper);
    }

    private Paper paper(ComposeReport.Composed report, SealedReports.Seal seal) {
        List<Block> blocks = new ArrayList<>();
        if (report.publicEdition()) {
            blocks.add(new Block.Words(Texts.of("complaints.report.publicNote")));
        }
        blocks.add(new Block.Words(seal == null ? Texts.of("complaints.report.counted", LocalDate.now(clock).format(ReportBuilder.DAY))
                : Texts.of("complaints.report.sealedNote", seal.edition(), colleagues.shown(seal.by()),
                        LocalDate.ofInstant(seal.at(), clock.getZone()).format(ReportBuilder.DAY), seal.sha256())));
        for (ReportSection section : report.sections()) {
            blocks.add(new Block.Heading(1, section.title()));
            if (section.words() != null) {
                blocks.add(new Block.Words(section.words()));
            }
            section.tables().forEach(table -> blocks.add(new Block.Grid(table.caption(), table.columns(),
                    table.rows().stream().map(ReportSection.Row::texts).toList())));
            if (!section.quotes().isEmpty()) {
                blocks.add(new Block.Points(section.quotes().stream().map(quote -> quote.title() + "\u2003" + quote.text()).toList()));
            }
            if (report.publicEdition() && section.code().equals("decisions")) {
                blocks.add(new Block.Words(Texts.of("complaints.report.decisions.withheld")));
            }
            if (section.bars() != null) {
                blocks.add(new Block.Heading(2, section.bars().title()));
                blocks.add(new Block.Bars(section.bars().title(), section.bars().labels(), section.bars().values().get(0)));
            }
        }
        if (!report.checks().isEmpty()) {
            checks(blocks, report.checks());
        }
        String council = report.directorate() == null ? Texts.of("complaints.report.wholeCouncil") : Texts.of(report.directorate());
        return new Paper(Texts.of("complaints.report.title", report.year()), Texts.of("complaints.report.subject", council), blocks);
    }

    private static void checks(List<Block> blocks, List<AnnualReport.Check> checks) {
        List<List<String>> rows = checks.stream().filter(check -> !check.agrees()).map(check -> List.of(check.name(),
                check.left().place() + ": " + check.left().value().toPlainString(),
                check.right().place() + ": " + check.right().value().toPlainString())).toList();
        blocks.add(new Block.Heading(1, Texts.of("complaints.report.checks.title")));
        blocks.add(new Block.Words(Texts.of("complaints.report.checks.summary", checks.size(), rows.size())));
        if (!rows.isEmpty()) {
            blocks.add(new Block.Grid(Texts.of("complaints.report.checks.caption"), List.of(Texts.of("complaints.report.checks.what"),
                    Texts.of("complaints.report.checks.left"), Texts.of("complaints.report.checks.right")), rows));
        }
    }
}
