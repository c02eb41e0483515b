package org.countyhall.performance.domain;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.countyhall.core.Directorate;
import org.countyhall.core.RuleBroken;
import org.countyhall.performance.api.Direction;
import org.countyhall.performance.api.Frequency;
import org.countyhall.performance.api.MeasureKind;
import org.countyhall.performance.api.MeasureSummary;
import org.countyhall.performance.api.Polarity;
import org.countyhall.performance.api.Qualifier;
import org.countyhall.performance.api.Rag;
import org.countyhall.performance.api.Statistic;
import org.countyhall.performance.api.UnitKind;
import org.countyhall.performance.domain.rules.DirectionNeedsASignificantSlope;
import org.countyhall.performance.domain.rules.FloorLiesBeyondTarget;
import org.countyhall.performance.domain.rules.PeriodIsOverWhenItIsReported;
import org.countyhall.performance.domain.rules.RateAgainstTargetAndFloor;
import org.countyhall.performance.domain.rules.ShareIsPartOfWhole;
import org.countyhall.performance.domain.rules.ValueFitsItsUnit;

/**
 * Something the council measures period by period, such as ASCH2, the share of needs assessments done within 28 days.
 * It is given targets that hold from a day on; figures are observed, later updated with the old one kept; where the measure
 * stands (rating and direction) follows from these and is never set.
 */
@Entity
@Table(name = "performance_measure")
public class Measure {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "code")
    private String code;

    @Column(name = "name")
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private MeasureKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "polarity")
    private Polarity polarity;

    @Enumerated(EnumType.STRING)
    @Column(name = "unit_kind")
    private UnitKind unitKind;

    @Column(name = "unit")
    private String unit;

    @Enumerated(EnumType.STRING)
    @Column(name = "frequency")
    private Frequency frequency;

    @Enumerated(EnumType.STRING)
    @Column(name = "directorate")
    private Directorate directorate;

    @Column(name = "owner_module")
    private String ownerModule;

    @Column(name = "owner")
    private String owner;

    @Column(name = "main_component")
    private String mainComponent;

    @Column(name = "arrears_periods")
    private int arrearsPeriods;

    @Column(name = "arrears_reason")
    private String arrearsReason;

    @Column(name = "better_care_fund")
    private boolean betterCareFund;

    @Column(name = "risk_references")
    private String riskReferences;

    @Column(name = "source")
    private String source;

    @Embedded
    private Standing standing;

    @OneToMany(mappedBy = "measure", cascade = CascadeType.PERSIST)
    @OrderBy("validFrom")
    private List<Target> targets = new ArrayList<>();

    @OneToMany(mappedBy = "measure", cascade = CascadeType.PERSIST)
    private List<Observation> observations = new ArrayList<>();

    @Version
    @Column(name = "version")
    private int version;

    protected Measure() {
    }

    public static Measure define(MeasureDefinition definition) {
        Measure measure = new Measure();
        measure.code = definition.code();
        measure.name = definition.name();
        measure.kind = definition.kind();
        measure.polarity = definition.polarity();
        measure.unitKind = definition.unitKind();
        measure.unit = definition.unit();
        measure.frequency = definition.frequency();
        measure.directorate = definition.directorate();
        measure.ownerModule = definition.ownerModule();
        measure.owner = definition.owner();
        measure.mainComponent = definition.mainComponent();
        measure.stand();
        return measure;
    }

    /** A new target and floor from a day on; what was in force before stays in force for earlier periods. */
    public void aimAt(BigDecimal target, BigDecimal floor, LocalDate from, String targetSource) {
        if (polarity == Polarity.NEITHER) {
            throw new RuleBroken("performance.noTargetForActivity", code);
        }
        if (targets.stream().anyMatch(known -> known.validFrom().equals(from))) {
            throw new RuleBroken("performance.targetFromThatDay", from);
        }
        ValueFitsItsUnit.check(target, unitKind);
        ValueFitsItsUnit.check(floor, unitKind);
        FloorLiesBeyondTarget.check(target, floor, polarity);
        targets.add(new Target(this, from, target, floor, targetSource));
        targets.sort(comparing(Target::validFrom));
        stand();
    }

    /** Records the main figure of a period; there must be none yet. */
    public void observe(Period period, FigureReading reading, Provenance provenance) {
        ObservedSeries main = mainSeries();
        if (find(main, period).isPresent()) {
            throw new RuleBroken("performance.alreadyObserved", code, period.label());
        }
        check(main, period, reading, provenance);
        observations.add(new Observation(this, main, period, reading, provenance));
        stand();
    }

    /** Puts an updated figure in place of the one of that period, which is kept with the reason. */
    public void update(Period period, FigureReading reading, String reason, Provenance provenance) {
        ObservedSeries main = mainSeries();
        Observation observation = find(main, period)
                .orElseThrow(() -> new RuleBroken("performance.notObserved", code, period.label()));
        if (observation.reading().saysTheSameAs(reading)) {
            throw new RuleBroken("performance.sameFigure", code, period.label());
        }
        check(main, period, reading, provenance);
        observation.update(reading, reason, provenance);
        stand();
    }

    /**
     * Takes a figure from a file: new, or in place of one that differs. A looser statement of a figure that is known exactly
     * ("over 5,500" beside 5,573) changes nothing.
     *
     * @return whether anything changed
     */
    public boolean take(ObservedSeries series, Period period, FigureReading reading, String reason, Provenance provenance) {
        check(series, period, reading, provenance);
        Optional<Observation> known = find(series, period);
        if (known.isEmpty()) {
            observations.add(new Observation(this, series, period, reading, provenance));
        } else if (known.get().reading().saysTheSameAs(reading) || isLooser(reading, known.get().reading())) {
            return false;
        } else {
            known.get().update(reading, reason, provenance);
        }
        stand();
        return true;
    }

    private static boolean isLooser(FigureReading offered, FigureReading known) {
        return known.qualifier() == Qualifier.EXACT && offered.qualifier() != Qualifier.EXACT;
    }

    private void check(ObservedSeries series, Period period, FigureReading reading, Provenance provenance) {
        PeriodIsOverWhenItIsReported.check(period, LocalDate.ofInstant(provenance.at(), LONDON));
        if (series.statistic() != Statistic.LEVEL || !series.component().equals(mainComponent)) {
            return;
        }
        ValueFitsItsUnit.check(reading.value(), unitKind);
        if (unitKind == UnitKind.PERCENT && reading.numerator() != null && reading.denominator() != null) {
            ShareIsPartOfWhole.check(reading.value(), reading.numerator(), reading.denominator());
        }
    }

    private Optional<Observation> find(ObservedSeries series, Period period) {
        return observations.stream().filter(known -> known.isOf(series, period)).findFirst();
    }

    private void stand() {
        Observation latest = mainFigures().stream().reduce((earlier, later) -> later).orElse(null);
        Direction direction = direction().direction();
        if (latest == null) {
            standing = new Standing(null, null, null, null, null, null, null, Rag.NOT_RATED, direction);
            return;
        }
        FigureReading reading = latest.reading();
        Optional<Target> inForce = targetOn(latest.period().end());
        standing = new Standing(reading.value(), reading.qualifier(), reading.finality(), latest.period().label(),
                latest.period().end(), inForce.map(Target::target).orElse(null), inForce.map(Target::floor).orElse(null),
                ratingOf(latest), direction);
    }

    /** The levels of the main component, oldest first. */
    public List<Observation> mainFigures() {
        return observations.stream().filter(known -> known.isLevelOf(mainComponent))
                .sorted(comparing(known -> known.period().end())).toList();
    }

    /** What stands beside the main figures: other components, and changes stated without a level. */
    public List<Observation> otherFigures() {
        return observations.stream().filter(known -> !known.isLevelOf(mainComponent))
                .sorted(comparing(Observation::component).thenComparing(known -> known.period().end())).toList();
    }

    public Rag ratingOf(Observation observation) {
        Optional<Target> inForce = targetOn(observation.period().end());
        return RateAgainstTargetAndFloor.rate(observation.value(), inForce.map(Target::target).orElse(null),
                inForce.map(Target::floor).orElse(null), polarity);
    }

    public Optional<Target> targetOn(LocalDate day) {
        return targets.stream().filter(target -> !target.validFrom().isAfter(day)).reduce((earlier, later) -> later);
    }

    /** The direction of travel over the whole series, by regression. */
    public TrendLine direction() {
        return DirectionNeedsASignificantSlope.through(levels());
    }

    public ControlChart controlChart(ControlChartSettings settings) {
        return ControlChart.of(levels(), polarity, standing.target(), settings);
    }

    private List<Double> levels() {
        return mainFigures().stream().map(known -> known.value().doubleValue()).toList();
    }

    public ObservedSeries mainSeries() {
        return new ObservedSeries(mainComponent, Statistic.LEVEL, unit);
    }

    public MeasureSummary summary() {
        return new MeasureSummary(code, name, directorate, ownerModule, owner, kind, polarity, unitKind, unit, standing.value(),
                standing.qualifier(), standing.finality(), standing.period(), standing.asAt(), standing.target(), standing.floor(),
                standing.rag(), standing.direction());
    }

    public Standing standing() {
        return standing;
    }

    public Long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public Directorate directorate() {
        return directorate;
    }

    public List<Target> targets() {
        return List.copyOf(targets);
    }

    public Frequency frequency() {
        return frequency;
    }

    public int arrearsPeriods() {
        return arrearsPeriods;
    }

    public Optional<String> arrearsReason() {
        return Optional.ofNullable(arrearsReason);
    }

    public boolean isForBetterCareFund() {
        return betterCareFund;
    }

    public Optional<String> riskReferences() {
        return Optional.ofNullable(riskReferences);
    }

    public String source() {
        return source;
    }

    public String mainComponent() {
        return mainComponent;
    }

    public UnitKind unitKind() {
        return unitKind;
    }

    public String unit() {
        return unit;
    }
}
