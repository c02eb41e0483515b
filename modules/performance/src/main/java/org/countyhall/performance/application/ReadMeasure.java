package org.countyhall.performance.application;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.countyhall.core.NotFound;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.performance.api.Figure;
import org.countyhall.performance.api.Qualifier;
import org.countyhall.performance.api.UnitKind;
import org.countyhall.performance.domain.ChecksOfPapers;
import org.countyhall.performance.domain.Commentaries;
import org.countyhall.performance.domain.CommentaryLine;
import org.countyhall.performance.domain.ControlChart;
import org.countyhall.performance.domain.ControlChartSettings;
import org.countyhall.performance.domain.FigureLine;
import org.countyhall.performance.domain.FigureReading;
import org.countyhall.performance.domain.Measure;
import org.countyhall.performance.domain.MeasureAccount;
import org.countyhall.performance.domain.Measures;
import org.countyhall.performance.domain.Observation;
import org.countyhall.performance.domain.Period;
import org.countyhall.performance.domain.Revision;
import org.countyhall.performance.domain.RevisionLine;
import org.countyhall.performance.domain.Target;
import org.countyhall.performance.domain.TargetLine;
import org.countyhall.performance.domain.TrendLine;
import org.countyhall.performance.domain.rules.EnginesAgree;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** One measure with its whole story, for its page and for the interface. */
@ApplicationScoped
@UseCase(Authority.MEASURES_READ)
@Transactional
public class ReadMeasure {

    @Inject
    Measures measures;

    @Inject
    Commentaries commentaries;

    @Inject
    @ConfigProperty(name = "performance.trend-points", defaultValue = "7")
    int trendPoints;

    @Inject
    @ConfigProperty(name = "performance.shift-points", defaultValue = "7")
    int shiftPoints;

    public MeasureAccount account(String code) {
        Measure measure = find(code);
        TrendLine trend = measure.direction();
        ControlChart chart = measure.controlChart(new ControlChartSettings(trendPoints, shiftPoints));
        boolean agree = EnginesAgree.check(trend.direction().judgedBy(measure.summary().polarity()), chart.judgement());
        return new MeasureAccount(measure.summary(), definition(measure), targets(measure), figures(measure, measure.mainFigures()),
                figures(measure, measure.otherFigures()), trend, chart, agree, commentaries(code), revisions(measure),
                ChecksOfPapers.of(measure, measures.statementsAbout(code)));
    }

    /** The commentary on one period, for rewriting it. */
    public Optional<CommentaryLine> commentary(String code, String period) {
        return commentaries.find(find(code).code(), Period.parse(period))
                .map(found -> new CommentaryLine(found.period(), found.text(), found.writtenBy(), found.writtenAt(), found.version()));
    }

    private Measure find(String code) {
        return measures.find(code).orElseThrow(() -> new NotFound("measure " + code));
    }

    private static MeasureAccount.Definition definition(Measure measure) {
        return new MeasureAccount.Definition(measure.frequency(), measure.arrearsPeriods(), measure.arrearsReason().orElse(null),
                measure.isForBetterCareFund(), measure.riskReferences().orElse(null), measure.mainComponent(), measure.source());
    }

    private static List<TargetLine> targets(Measure measure) {
        return measure.targets().stream().sorted(Comparator.comparing(Target::validFrom).reversed())
                .map(target -> new TargetLine(target.validFrom(), exact(measure, target.target()), exact(measure, target.floor()),
                        target.source())).toList();
    }

    private static Figure exact(Measure measure, BigDecimal value) {
        return new Figure(value, measure.unitKind(), measure.unit(), Qualifier.EXACT);
    }

    private static List<FigureLine> figures(Measure measure, List<Observation> observations) {
        return observations.stream().map(one -> {
            Optional<Target> target = measure.targetOn(one.period().end());
            return new FigureLine(one.component(), one.statistic(), one.period(), figure(measure, one, one.reading()), one.reading(),
                    measure.ratingOf(one), target.map(Target::target).orElse(null), target.map(Target::floor).orElse(null),
                    one.provenance());
        }).toList();
    }

    /** A figure beside the main one has its own unit: people with a direct payment beside the share of people. */
    private static Figure figure(Measure measure, Observation one, FigureReading reading) {
        boolean main = one.isLevelOf(measure.mainComponent());
        UnitKind kind = main ? measure.unitKind() : kindOf(one);
        return new Figure(reading.value(), kind, main ? measure.unit() : one.unit(), reading.qualifier());
    }

    private static UnitKind kindOf(Observation one) {
        boolean share = one.unit().startsWith("percent");
        return share ? UnitKind.PERCENT : UnitKind.COUNT;
    }

    private List<CommentaryLine> commentaries(String code) {
        return commentaries.on(code).stream()
                .map(one -> new CommentaryLine(one.period(), one.text(), one.writtenBy(), one.writtenAt(), one.version())).toList();
    }

    private static List<RevisionLine> revisions(Measure measure) {
        return Stream.concat(measure.mainFigures().stream(), measure.otherFigures().stream())
                .flatMap(one -> one.revisions().stream().map(revision -> line(measure, one, revision)))
                .sorted(Comparator.comparing(RevisionLine::changedAt).reversed()).toList();
    }

    private static RevisionLine line(Measure measure, Observation one, Revision revision) {
        FigureReading updated = new FigureReading(revision.newValue(), null, null, Qualifier.EXACT, null);
        return new RevisionLine(one.component(), one.period(), figure(measure, one, revision.old()), figure(measure, one, updated),
                revision.reason(), revision.changedBy(), revision.changedAt());
    }
}
