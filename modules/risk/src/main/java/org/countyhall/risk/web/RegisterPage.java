package org.countyhall.risk.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.countyhall.core.Texts;
import org.countyhall.risk.api.Matrix;
import org.countyhall.risk.api.RegisterSummary;
import org.countyhall.risk.api.RiskChange;
import org.countyhall.risk.application.ReadRegister;
import org.countyhall.risk.domain.Finding;

/** A register as at a day: the heat map, what to look at before the meeting, what changed, and the list. */
@Named
@RequestScoped
public class RegisterPage {

    private static final int MONTHS_BACK = 3;

    @Inject
    ReadRegister readRegister;

    private String code;
    private String asAt;
    private String since;
    private RegisterSummary summary;
    private Matrix matrix;
    private List<Finding> findings;
    private List<RiskChange> changes;

    /** A cell of the heat map as it is shown. */
    public record MapCell(String css, String href, String count, String below, String spoken) {
    }

    public record MapRow(String label, List<MapCell> cells) {
    }

    public record Step(String label) {
    }

    public void show() {
        summary = readRegister.summary(code, RiskWords.dayIn(asAt));
    }

    public RegisterSummary getSummary() {
        return summary;
    }

    public String getFinding() {
        return RiskWords.finding(summary);
    }

    public String getTotal() {
        return RiskWords.millions(summary.totalGbp());
    }

    public String getLevel() {
        return RiskWords.word("Level", summary.level());
    }

    // --- heat map

    private Matrix matrix() {
        if (matrix == null) {
            matrix = readRegister.matrix(code, summary.asAt());
        }
        return matrix;
    }

    public List<Step> getColumns() {
        return matrix().columns().stream().map(column -> new Step(heading(column))).toList();
    }

    private String heading(Matrix.Step column) {
        return summary.amounts() ? RiskWords.amounts(column) : RiskWords.step(column);
    }

    public List<MapRow> getRows() {
        return matrix().rows().stream().map(row -> new MapRow(RiskWords.step(row.likelihood()),
                row.cells().stream().map(cell -> cell(row.likelihood(), cell)).toList())).toList();
    }

    private MapCell cell(Matrix.Step likelihood, Matrix.Cell cell) {
        String below = summary.amounts() ? cell.risks() == 0 ? "" : RiskWords.millions(cell.amount()) : String.valueOf(cell.score());
        String css = "risk-cell " + (cell.band() == null ? "" : "risk-" + cell.band().toLowerCase());
        if (cell.risks() == 0) {
            return new MapCell(css, null, "", below, "");
        }
        String href = address() + "&likelihood=" + cell.likelihood() + (summary.amounts() ? "&amount=" : "&impact=") + cell.column().step()
                + "#risks";
        return new MapCell(css, href, String.valueOf(cell.risks()), below,
                Texts.of("risk.map.spoken", cell.risks(), RiskWords.step(likelihood), heading(cell.column())));
    }

    /** Lines that the map cannot place, since a likelihood or an impact is missing. */
    public int getOffMap() {
        return summary.risks() - matrix().rows().stream().flatMap(row -> row.cells().stream()).mapToInt(Matrix.Cell::risks).sum();
    }

    public String getOffMapText() {
        return Texts.of(summary.amounts() ? "risk.map.offAmounts" : "risk.map.off", getOffMap());
    }

    public String getMapCaption() {
        return Texts.of(summary.amounts() ? "risk.map.amountCaption" : "risk.map.caption");
    }

    public String getMapNote() {
        return Texts.of(summary.amounts() ? "risk.map.amountNote" : "risk.map.note");
    }

    // --- before the meeting, and what changed

    public List<Finding> getFindings() {
        if (findings == null) {
            findings = readRegister.beforeTheMeeting(code, summary.asAt());
        }
        return findings;
    }

    public String address(Finding finding) {
        return RiskWords.address(finding.reference());
    }

    public LocalDate getSinceDay() {
        LocalDate asked = RiskWords.dayIn(since);
        return asked == null ? summary.asAt().minusMonths(MONTHS_BACK) : asked;
    }

    public List<RiskChange> getChanges() {
        if (changes == null) {
            changes = readRegister.changes(code, getSinceDay(), summary.asAt());
        }
        return changes;
    }

    public String getChangesTitle() {
        return Texts.of("risk.changes.title", RiskWords.day(getSinceDay()));
    }

    /** What happened to the risk in one line. */
    public String told(RiskChange change) {
        if (!"ASSESSED".equals(change.kind())) {
            return Texts.of("risk.changes." + change.kind());
        }
        List<String> parts = new ArrayList<>();
        if (change.scoreNow() != null) {
            parts.add(change.scoreBefore() == null ? Texts.of("risk.changes.firstScore", change.scoreNow())
                    : Texts.of("risk.changes.score", change.scoreBefore(), change.scoreNow()));
        } else if (change.likelihoodNow() != null) {
            parts.add(change.likelihoodBefore() == null ? Texts.of("risk.changes.firstLikelihood", change.likelihoodNow())
                    : Texts.of("risk.changes.likelihood", change.likelihoodBefore(), change.likelihoodNow()));
        }
        if (change.maximumNow() != null) {
            parts.add(RiskWords.millions(change.maximumNow()));
        }
        if (!"NOT_COMPARABLE".equals(change.direction())) {
            parts.add(RiskWords.word("Direction", change.direction()));
        }
        return String.join(", ", parts);
    }

    public String address(RiskChange change) {
        return RiskWords.address(change.reference());
    }

    public String title(RiskChange change) {
        return RiskWords.title(change.title());
    }

    private String address() {
        return "/risk/register?code=" + code + (isToday() ? "" : "&asAt=" + summary.asAt());
    }

    /** Whether no earlier day was asked for. */
    public boolean isToday() {
        return RiskWords.dayIn(asAt) == null;
    }

    public String getAsAtShown() {
        return summary.asAt().toString();
    }

    public String getSinceShown() {
        return getSinceDay().toString();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getAsAt() {
        return asAt;
    }

    public void setAsAt(String asAt) {
        this.asAt = asAt;
    }

    public String getSince() {
        return since;
    }

    public void setSince(String since) {
        this.since = since;
    }
}
