package org.countyhall.complaints.web.see;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.countyhall.complaints.api.ComplaintsReport.SafeCount;
import org.countyhall.complaints.api.see.CaseDashboard;
import org.countyhall.complaints.application.see.SeeDashboard;
import org.countyhall.complaints.domain.CaseType;
import org.countyhall.complaints.web.Wording;
import org.countyhall.core.Directorate;
import org.countyhall.core.FinancialYear;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.ui.table.Amount;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The dashboard of the manager; for a director the same page with the own directorate's counts. */
@Named
@RequestScoped
public class DashboardPage {

    private static final int YEARS_OFFERED = 7;
    private static final String ALL = "all";

    @Inject
    SeeDashboard see;

    @Inject
    CurrentUser user;

    private String type = "complaint";
    private String directorate;
    private String year;
    private CaseDashboard board;
    private DashboardCharts charts;

    public void show() {
        board = see.of(ALL.equals(type) ? null : type, directorate, year);
        charts = new DashboardCharts(board, this::month);
    }

    public CaseDashboard getBoard() {
        return board;
    }

    public DashboardCharts getCharts() {
        return charts;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type == null || type.isBlank() ? "complaint" : type;
    }

    public String getDirectorate() {
        return directorate;
    }

    public void setDirectorate(String directorate) {
        this.directorate = directorate;
    }

    public String getYear() {
        return board == null ? year : board.year();
    }

    public void setYear(String year) {
        this.year = year;
    }

    public Map<String, String> getTypes() {
        Map<String, String> types = new LinkedHashMap<>(Wording.choices(CaseType.class));
        types.put(ALL, Texts.of("complaints.dashboard.allTypes"));
        return types;
    }

    public Map<String, String> getDirectorates() {
        Set<Directorate> own = user.directorates(Authority.COMPLAINTS_FIGURES);
        Map<String, String> choices = new LinkedHashMap<>();
        if (own.size() != 1) {
            choices.put("", Texts.of("complaints.dashboard.allDirectorates"));
        }
        for (Directorate one : Directorate.values()) {
            if (own.isEmpty() || own.contains(one)) {
                choices.put(one.name(), Texts.of(one));
            }
        }
        return choices;
    }

    public List<String> getYears() {
        List<String> years = new ArrayList<>();
        for (FinancialYear one = FinancialYear.of(board.asAt()); years.size() < YEARS_OFFERED; one = one.previous()) {
            years.add(one.toString());
        }
        return years;
    }

    public String getScope() {
        String what = board.type() == null ? Texts.of("complaints.dashboard.allTypes") : Wording.word("CaseType", board.type());
        String where = board.directorates().isEmpty() ? Texts.of("complaints.dashboard.allDirectorates")
                : board.directorates().stream().map(name -> Texts.of(Directorate.valueOf(name))).collect(Collectors.joining(", "));
        return what + " · " + where;
    }

    // --- figures and where they open

    public String said(SafeCount count) {
        return count == null ? "" : count.keptBack() ? Texts.of("complaints.fewerThanFive") : String.format("%,d", count.value());
    }

    public String payments(SafeCount count) {
        return count.keptBack() ? Texts.of("complaints.dashboard.payments.few") : Texts.of("complaints.dashboard.payments", count.value());
    }

    public String percent(BigDecimal share) {
        return share == null ? Texts.of("complaints.dashboard.noShare") : share.toPlainString() + "%";
    }

    private AskAddress open() {
        return cases().is("status", "received,acknowledged");
    }

    private AskAddress cases() {
        return AskAddress.cases().is("type", board.type()).is("directorate", String.join(",", board.directorates()));
    }

    /** Those that the anonymous rows count, as the annual report does: neither turned away at the first look nor joined to another case. */
    private AskAddress counted() {
        return cases().with("outcome", "isNot", "rejected,merged");
    }

    private String month(String day, LocalDate first) {
        return link(counted().between(day, first, first.plusMonths(1).minusDays(1)));
    }

    /** Null where the reader opens no cases, so that the figure stands without a link. */
    private String link(AskAddress address) {
        return board.opensCases() ? address.toString() : null;
    }

    public String getOpenAddress() {
        return link(open());
    }

    public String getOverdueAddress() {
        return link(open().is("overdue", "yes"));
    }

    public String getSoonAddress() {
        return link(open().is("dueSoon", "yes"));
    }

    public String getRemediesAddress() {
        return remedies("state=open");
    }

    public String getRemediesOverdueAddress() {
        return remedies("state=overdue");
    }

    /** The cases behind the same figure of the annual report, which is of one directorate or of all. */
    public String getPaidAddress() {
        return !board.opensCases() || board.directorates().size() > 1 ? null : "/complaints/report/cases?year=" + board.year()
                + "&group=payment&part=total" + board.directorates().stream().map(name -> "&directorate=" + name).collect(Collectors.joining());
    }

    /** In the list of remedies, where each is a line: a case may have several. */
    private String remedies(String which) {
        return board.opensCases() ? "/complaints/remedies?" + which + (board.type() == null ? "" : "&type=" + board.type())
                + board.directorates().stream().map(name -> "&directorate=" + name).collect(Collectors.joining()) : null;
    }

    public String getRecommendationsAddress() {
        return link(AskAddress.cases().is("directorate", String.join(",", board.directorates())).is("recommendationOverdue", "yes"));
    }

    /** What was paid in the year, in whole pounds. */
    public String getPaid() {
        return board.paidGbp() == null ? Texts.of("complaints.fewerThanFive")
                : Texts.of("complaints.dashboard.pounds", String.format("%,d", board.paidGbp().setScale(0, RoundingMode.HALF_UP).longValue()));
    }

    public String getNobodyAddress() {
        return link(open().isNone("officer"));
    }

    public String getTasksAddress() {
        return link(cases().is("taskOverdue", "yes"));
    }

    public String getAnsweredAddress() {
        FinancialYear shown = FinancialYear.parse(board.year());
        return link(counted().is("inTime", "yes").between("settledOn", shown.firstDay(), shown.lastDay()));
    }

    /** Where a count opens; null where there is nothing to open or it is not told. */
    String address(SafeCount count, AskAddress cases) {
        return count != null && !count.keptBack() && count.value() > 0 ? link(cases) : null;
    }

    private Amount amount(SafeCount count, AskAddress cases) {
        return new Amount(said(count), Objects.requireNonNullElse(address(count, cases), ""), "", "");
    }

    AskAddress open(CaseDashboard.Team team) {
        return team(open(), team);
    }

    /** Those answered in the year. */
    AskAddress answered(CaseDashboard.Team team) {
        FinancialYear shown = FinancialYear.parse(board.year());
        return team(counted(), team).with("inTime", "isAny", "").between("settledOn", shown.firstDay(), shown.lastDay());
    }

    private static AskAddress team(AskAddress address, CaseDashboard.Team team) {
        return team.code().isEmpty() ? address.isNone("team") : address.is("team", team.code());
    }

    public List<Amount> amounts(CaseDashboard.Age age) {
        return List.of(amount(age.open(), open().between("receivedOn", age.from(), age.to())),
                amount(age.overdue(), open().is("overdue", "yes").between("receivedOn", age.from(), age.to())));
    }

    public List<Amount> amounts(CaseDashboard.Step step) {
        AskAddress open = open().is("nextStep", step.step()).is("stage", String.valueOf(step.stage()));
        return List.of(amount(step.open(), open), amount(step.overdue(), open().is("nextStep", step.step())
                .is("stage", String.valueOf(step.stage())).is("overdue", "yes")));
    }

    public List<Amount> amounts(CaseDashboard.Reason reason) {
        FinancialYear shown = FinancialYear.parse(board.year());
        AskAddress late = counted().is("inTime", "no").between("settledOn", shown.firstDay(), shown.lastDay());
        return List.of(amount(reason.late(), reason.code().isEmpty() ? late.isNone("delayReason") : late.is("delayReason", reason.code())));
    }

    public List<Amount> amounts(CaseDashboard.Category category) {
        FinancialYear shown = FinancialYear.parse(board.year());
        return List.of(amount(category.received(), category(category, shown)), amount(category.receivedBefore(), category(category, shown.previous())));
    }

    private AskAddress category(CaseDashboard.Category category, FinancialYear shown) {
        LocalDate to = shown.lastDay().isAfter(board.asAt()) ? board.asAt() : shown.lastDay();
        boolean before = !shown.toString().equals(board.year());
        LocalDate until = before && board.asAt().isBefore(FinancialYear.parse(board.year()).lastDay())
                ? board.asAt().withDayOfMonth(1).plusMonths(1).minusDays(1).minusYears(1) : to;
        AskAddress received = counted().between("receivedOn", shown.firstDay(), until);
        return category.code().isEmpty() ? received.isNone("category").with("points", "atLeast", "1") : received.is("category", category.code());
    }

    public String word(CaseDashboard.Step step) {
        String what = Wording.word("NextStep", step.step());
        return step.stage() > 1 ? Texts.of("complaints.dashboard.stage", what, step.stage()) : what;
    }

    public String word(CaseDashboard.Age age) {
        return Wording.word("AgeBand", age.band());
    }
}
