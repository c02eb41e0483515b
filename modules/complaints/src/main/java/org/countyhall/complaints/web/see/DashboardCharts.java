package org.countyhall.complaints.web.see;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.countyhall.complaints.api.ComplaintsReport.SafeCount;
import org.countyhall.complaints.api.see.CaseDashboard;
import org.countyhall.complaints.web.Wording;
import org.countyhall.core.FinancialYear;
import org.countyhall.core.Texts;
import org.countyhall.ui.chart.Chart;

/** The dashboard's charts, each with what it finds as its title. */
public final class DashboardCharts {

    private final CaseDashboard board;
    private final List<String> months;
    private final String before;

    /** Where the cases of a month are listed that came or were answered in it; null when whoever reads may not open them. */
    private final BiFunction<String, LocalDate, String> cases;

    DashboardCharts(CaseDashboard board, BiFunction<String, LocalDate, String> cases) {
        this.board = board;
        this.cases = cases;
        this.months = board.months().stream().map(one -> one.month().getMonth().getDisplayName(TextStyle.SHORT, Locale.UK)).toList();
        this.before = FinancialYear.parse(board.year()).previous().toString();
    }

    public Chart getReceived() {
        return counts("received", "receivedOn", CaseDashboard.Month::received, CaseDashboard.Month::receivedBefore);
    }

    public Chart getAnswered() {
        return counts("answered", "settledOn", CaseDashboard.Month::answered, CaseDashboard.Month::answeredBefore);
    }

    private Chart counts(String what, String day, Function<CaseDashboard.Month, SafeCount> now, Function<CaseDashboard.Month, SafeCount> earlier) {
        List<CaseDashboard.Month> come = board.months().stream().filter(month -> now.apply(month) != null).toList();
        boolean whole = come.stream().noneMatch(month -> now.apply(month).keptBack() || earlier.apply(month).keptBack());
        String title = whole ? Texts.of("complaints.dashboard.chart." + what, sum(come, now), board.year(), sum(come, earlier))
                : Texts.of("complaints.dashboard.chart." + what + ".some", board.year());
        return Chart.line(title, Texts.of("complaints.dashboard.unit.cases"), board.asAt(), months)
                .with(board.year(), board.months().stream().map(now).map(DashboardCharts::figure).toList(), addresses(day, 0))
                .with(before, board.months().stream().map(earlier).map(DashboardCharts::figure).toList(), addresses(day, 1)).decimals(0);
    }

    private List<String> addresses(String day, int yearsAgo) {
        return board.months().stream().map(one -> cases.apply(day, one.month().minusYears(yearsAgo))).collect(Collectors.toList());
    }

    private static long sum(List<CaseDashboard.Month> come, Function<CaseDashboard.Month, SafeCount> count) {
        return come.stream().map(count).mapToLong(SafeCount::value).sum();
    }

    public Chart getInTime() {
        String title = board.inTimePercent() == null ? Texts.of("complaints.dashboard.chart.inTime.none", board.year())
                : Texts.of("complaints.dashboard.chart.inTime", board.inTimePercent().toPlainString(), board.year(), board.targetPercent());
        return Chart.line(title, "%", board.asAt(), months)
                .with(board.year(), board.months().stream().map(CaseDashboard.Month::inTimePercent).toList())
                .with(before, board.months().stream().map(CaseDashboard.Month::inTimePercentBefore).toList())
                .withLevel(Chart.Part.TARGET, Texts.of("complaints.dashboard.target"), BigDecimal.valueOf(board.targetPercent()));
    }

    /** How old the open cases are, those overdue apart. */
    public Chart getAges() {
        String title = board.overdue().keptBack() ? Texts.of("complaints.dashboard.ages")
                : Texts.of("complaints.dashboard.chart.ages", board.overdue().value(), board.open().keptBack() ? 0 : board.open().value());
        return Chart.of(Chart.Kind.STACKED_BAR, title, Texts.of("complaints.dashboard.unit.cases"), board.asAt(),
                board.ages().stream().map(age -> Wording.word("AgeBand", age.band())).toList())
                .with(Texts.of("complaints.dashboard.overdue"), board.ages().stream().map(age -> figure(age.overdue())).toList())
                .with(Texts.of("complaints.dashboard.notOverdue"), board.ages().stream().map(DashboardCharts::notOverdue).toList()).decimals(0);
    }

    private static BigDecimal notOverdue(CaseDashboard.Age age) {
        return age.open().keptBack() || age.overdue().keptBack() ? null : BigDecimal.valueOf(age.open().value() - age.overdue().value());
    }

    private static BigDecimal figure(SafeCount count) {
        return count == null || count.keptBack() ? null : BigDecimal.valueOf(count.value());
    }
}
