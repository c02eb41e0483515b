package org.countyhall.performance.domain;

import java.math.BigDecimal;
import java.util.Optional;

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
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.countyhall.performance.api.Qualifier;
import org.countyhall.performance.api.Statistic;

/**
 * What a published paper says about a measure, with its place: a figure, a target, a rating, a direction. The same thing is
 * often said in several places; each is checked against what is kept and computed here. Written once.
 */
@Entity
@Table(name = "performance_statement")
public class Statement {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne
    @JoinColumn(name = "measure_id")
    private Measure measure;

    @Enumerated(EnumType.STRING)
    @Column(name = "subject", updatable = false)
    private Subject subject;

    @Column(name = "component", updatable = false)
    private String component;

    @Enumerated(EnumType.STRING)
    @Column(name = "statistic", updatable = false)
    private Statistic statistic;

    @Embedded
    private Period period;

    @Column(name = "said_value", updatable = false)
    private BigDecimal value;

    @Enumerated(EnumType.STRING)
    @Column(name = "qualifier", updatable = false)
    private Qualifier qualifier;

    @Column(name = "said_word", updatable = false)
    private String word;

    @Column(name = "place", updatable = false)
    private String place;

    @Version
    @Column(name = "version")
    private int version;

    protected Statement() {
    }

    /** A figure that a source states for no period that could be placed in time, such as "each quarter". */
    public static Statement ofFigure(Measure measure, ObservedSeries series, Period period, BigDecimal value, Qualifier qualifier,
            String place) {
        Statement statement = new Statement();
        statement.measure = measure;
        statement.subject = Subject.FIGURE;
        statement.component = series.component();
        statement.statistic = series.statistic();
        statement.period = period;
        statement.value = value;
        statement.qualifier = qualifier;
        statement.place = place;
        return statement;
    }

    public Subject subject() {
        return subject;
    }

    public String component() {
        return component;
    }

    public Statistic statistic() {
        return statistic;
    }

    public Optional<Period> period() {
        return Optional.ofNullable(period);
    }

    public BigDecimal value() {
        return value;
    }

    public Qualifier qualifier() {
        return qualifier;
    }

    public String word() {
        return word;
    }

    public String place() {
        return place;
    }
}
