package org.countyhall.performance.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.countyhall.core.Texts;
import org.countyhall.performance.api.Figure;
import org.countyhall.performance.api.Judgement;
import org.countyhall.performance.api.MeasureSummary;
import org.countyhall.performance.api.Qualifier;
import org.countyhall.performance.api.Rag;
import org.countyhall.performance.api.Signal;
import org.countyhall.performance.api.UnitKind;
import org.countyhall.performance.application.ReadMeasure;
import org.countyhall.performance.domain.ControlChart;
import org.countyhall.performance.domain.FigureLine;
import org.countyhall.performance.domain.MeasureAccount;
import org.countyhall.performance.domain.PaperCheck;
import org.countyhall.performance.domain.SignalAt;
import org.countyhall.performance.domain.TrendLine;
import org.countyhall.performance.domain.rules.DirectionNeedsASignificantSlope;
import org.countyhall.performance.domain.rules.LimitsFromMovingRanges;
import org.countyhall.ui.chart.Chart;
import org.countyhall.ui.chart.Chart.Part;

/** One measure: its figures against target and floor, what both engines say of its direction, commentary, history and checks. */
@Named
@RequestScoped
public class MeasurePage {

    private static final int SHOWN_DECIMALS = 2;

    @Inject
    ReadMeasure readMeasure;

    @Inject
    MeasureWriting writing;

    private String code;
    private MeasureAccount account;

    /** So that an unknown code answers "not found" before anything is written. */
    public void show() {
        getAccount();
    }

    public MeasureAccount getAccount() {
        if (account == null) {
            account = readMeasure.account(code);
        }
        return account;
    }

    public MeasureSummary getSummary() {
        return getAccount().summary();
    }

    public boolean isEditable() {
        return writing.isOpenFor(getSummary());
    }

    /** What the latest figure says, in a sentence: the title of the chart. */
    public String getFinding() {
        MeasureSummary summary = getSummary();
        if (summary.figure() == null) {
            return Texts.of("performance.finding.none");
        }
        return Texts.of("performance.finding." + summary.rag().name(), summary.figure().shortText(), summary.period(),
                number(summary.targetFigure()), number(summary.floorFigure()), getFloorWord().toLowerCase(Locale.UK));
    }

    private static String number(Figure figure) {
        return figure == null ? "" : figure.number();
    }

    /** Null while there is no figure to draw. */
    public Chart getChart() {
        List<FigureLine> figures = getAccount().figures();
        if (figures.isEmpty()) {
            return null;
        }
        if (figures.size() == 1) {
            return single(figures.get(0));
        }
        Chart chart = Chart.line(getFinding(), unit(), getSummary().asAt(), labels(figures)).decimals(decimals(figures))
                .with(Texts.of("performance.figure"), values(figures, line -> line.figure().value()));
        if (figures.stream().anyMatch(line -> line.target() != null)) {
            chart = chart.with(Part.TARGET, Texts.of("performance.target"), values(figures, FigureLine::target))
                    .with(Part.FLOOR, getFloorWord(), values(figures, FigureLine::floor));
        }
        return chart;
    }

    /** One figure makes no line: it stands as a bar beside its target and floor. */
    private Chart single(FigureLine line) {
        List<String> labels = new ArrayList<>(List.of(line.period().label()));
        List<BigDecimal> values = new ArrayList<>(List.of(line.figure().value()));
        if (line.target() != null) {
            labels.addAll(List.of(Texts.of("performance.target"), getFloorWord()));
            values.addAll(List.of(line.target(), line.floor()));
        }
        return Chart.bar(getFinding(), unit(), getSummary().asAt(), labels).decimals(decimals(List.of(line)))
                .with(Texts.of("performance.figure"), values);
    }

    /** A target or floor with its sign, nothing for none. */
    public String number(BigDecimal line) {
        return line == null ? "" : number(new Figure(line, getSummary().unitKind(), getSummary().unit(), Qualifier.EXACT));
    }

    /** Where lower is better the papers call the floor an upper threshold. */
    public String getFloorWord() {
        return Texts.of("performance.floor." + getSummary().polarity().name());
    }

    /** Null without enough points. */
    public Chart getControlChart() {
        ControlChart control = getAccount().controlChart();
        if (!control.known()) {
            return null;
        }
        List<FigureLine> figures = getAccount().figures();
        Chart chart = Chart.of(Chart.Kind.CONTROL, Texts.of("performance.control." + control.judgement().name(), getSummary().period()),
                unit(), getSummary().asAt(), labels(figures)).decimals(Math.max(1, decimals(figures)))
                .with(Texts.of("performance.figure"), values(figures, line -> line.figure().value()))
                .withLevel(Part.MEAN, Texts.of("performance.mean"), shown(control.limits().mean()))
                .withLevel(Part.UPPER_LIMIT, Texts.of("performance.upperLimit"), shown(control.limits().upper()))
                .withLevel(Part.LOWER_LIMIT, Texts.of("performance.lowerLimit"), shown(control.limits().lower()));
        return getSummary().target() == null ? chart
                : chart.withLevel(Part.TARGET, Texts.of("performance.target"), getSummary().target());
    }

    private static List<String> labels(List<FigureLine> figures) {
        return figures.stream().map(line -> line.period().label()).toList();
    }

    private static List<BigDecimal> values(List<FigureLine> figures, Function<FigureLine, BigDecimal> value) {
        return new ArrayList<>(figures.stream().map(value).collect(Collectors.toList()));
    }

    private static int decimals(List<FigureLine> figures) {
        return figures.stream().mapToInt(line -> Math.max(0, line.figure().value().stripTrailingZeros().scale())).max().orElse(0);
    }

    private String unit() {
        return getSummary().unitKind() == UnitKind.PERCENT ? "%"
                : getSummary().unitKind() == UnitKind.MONEY ? "£ " + getSummary().unit() : getSummary().unit();
    }

    private static BigDecimal shown(double number) {
        return BigDecimal.valueOf(number).setScale(SHOWN_DECIMALS, RoundingMode.HALF_UP);
    }

    /** How the regression line came to its word, or how many figures are missing. */
    public String getTrendExplained() {
        TrendLine line = getAccount().trend();
        if (!line.known()) {
            return Texts.of("performance.trend.tooFew", line.points(), DirectionNeedsASignificantSlope.FEWEST_POINTS);
        }
        return Texts.of("performance.trend.explained", plain(line.slope()), plain(line.t()), plain(line.critical()), line.points());
    }

    /** How the control chart came to its word, or how many figures are missing. */
    public String getControlExplained() {
        ControlChart control = getAccount().controlChart();
        if (!control.known()) {
            return Texts.of("performance.control.tooFew", control.values().size(), LimitsFromMovingRanges.FEWEST_POINTS);
        }
        Signal latest = control.signals().get(control.signals().size() - 1).signal();
        String limits = Texts.of("performance.control.limits", plain(control.limits().mean()), plain(control.limits().lower()),
                plain(control.limits().upper()), Texts.of(latest), Texts.of(control.assurance()));
        return control.trial() ? limits + " " + Texts.of("performance.control.trial") : limits;
    }

    private static String plain(double number) {
        return Double.isInfinite(number) ? Texts.of("performance.beyondMeasure")
                : new Figure(shown(number), UnitKind.COUNT, "", Qualifier.EXACT).number();
    }

    public Judgement getTrendJudgement() {
        return getSummary().judgement();
    }

    public String colour(Judgement judgement) {
        return switch (judgement) {
            case IMPROVING -> "green";
            case CONCERNING -> "amber";
            default -> "grey";
        };
    }

    public String colour(Rag rag) {
        return MeasureTable.colour(rag).name();
    }

    /** The signal of a figure on the control chart; empty when it is only common cause. */
    public String signal(int index) {
        List<SignalAt> signals = getAccount().controlChart().signals();
        return index >= signals.size() || signals.get(index).side() == 0 ? "" : Texts.of(signals.get(index).signal());
    }

    public List<PaperCheck> getFailing() {
        return getAccount().checks().stream().filter(check -> !check.agrees()).toList();
    }

    /** What the page says about the checks: how many statements of the papers agree. */
    public String getChecksExplained() {
        int all = getAccount().checks().size();
        return Texts.of("performance.checks.explained", all - getFailing().size(), all);
    }

    public boolean isCommented() {
        return getAccount().commentaries().stream().anyMatch(one -> one.period().end().equals(getSummary().asAt()));
    }

    public String getCommentaryAddress() {
        return MeasureAddress.commentary(getSummary().code(), getSummary().period());
    }

    public String commentaryAddress(String period) {
        return MeasureAddress.commentary(getSummary().code(), period);
    }

    public String getObserveAddress() {
        return "/performance/observe?code=" + MeasureAddress.encoded(getSummary().code());
    }

    public String updateAddress(String period) {
        return "/performance/update?code=" + MeasureAddress.encoded(getSummary().code()) + "&period=" + MeasureAddress.encoded(period);
    }

    public String getTargetAddress() {
        return "/performance/target?code=" + MeasureAddress.encoded(getSummary().code());
    }

    public LocalDate getAsAt() {
        return getSummary().asAt();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
