package org.countyhall.performance.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.countyhall.performance.api.Finality;
import org.countyhall.performance.api.Qualifier;
import org.countyhall.performance.api.Statistic;

/**
 * One figure of a measure for one period: of its main component, or of another that stands beside it. When it is updated the
 * old figure is kept as a {@link Revision}.
 */
@Entity
@Table(name = "performance_observation")
public class Observation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne
    @JoinColumn(name = "measure_id")
    private Measure measure;

    @Column(name = "component")
    private String component;

    @Enumerated(EnumType.STRING)
    @Column(name = "statistic")
    private Statistic statistic;

    @Embedded
    private Period period;

    @Column(name = "observed_value")
    private BigDecimal value;

    @Column(name = "numerator")
    private BigDecimal numerator;

    @Column(name = "denominator")
    private BigDecimal denominator;

    @Enumerated(EnumType.STRING)
    @Column(name = "qualifier")
    private Qualifier qualifier;

    @Enumerated(EnumType.STRING)
    @Column(name = "finality")
    private Finality finality;

    @Column(name = "unit")
    private String unit;

    @Column(name = "source")
    private String source;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @OneToMany(mappedBy = "observation", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<Revision> revisions = new ArrayList<>();

    @Version
    @Column(name = "version")
    private int version;

    protected Observation() {
    }

    Observation(Measure measure, ObservedSeries series, Period period, FigureReading reading, Provenance provenance) {
        this.measure = measure;
        this.component = series.component();
        this.statistic = series.statistic();
        this.unit = series.unit();
        this.period = period;
        read(reading, provenance);
    }

    /** Puts a new figure in the old one's place and keeps the old one. */
    void update(FigureReading reading, String reason, Provenance provenance) {
        revisions.add(new Revision(this, reading(), reading, reason, provenance));
        read(reading, provenance);
    }

    private void read(FigureReading reading, Provenance provenance) {
        value = reading.value();
        numerator = reading.numerator();
        denominator = reading.denominator();
        qualifier = reading.qualifier();
        finality = reading.finality();
        source = provenance.source();
        recordedBy = provenance.by();
        recordedAt = provenance.at();
    }

    boolean isOf(ObservedSeries series, Period wanted) {
        return statistic == series.statistic() && component.equals(series.component()) && period.sameDaysAs(wanted);
    }

    public boolean isLevelOf(String wantedComponent) {
        return statistic == Statistic.LEVEL && component.equals(wantedComponent);
    }

    public FigureReading reading() {
        return new FigureReading(value, numerator, denominator, qualifier, finality);
    }

    public String component() {
        return component;
    }

    public Statistic statistic() {
        return statistic;
    }

    public Period period() {
        return period;
    }

    public BigDecimal value() {
        return value;
    }

    public String unit() {
        return unit;
    }

    public Provenance provenance() {
        return new Provenance(source, recordedBy, recordedAt);
    }

    public List<Revision> revisions() {
        return List.copyOf(revisions);
    }
}
