package org.countyhall.integratedcare.domain;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
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

import org.countyhall.core.BadInput;
import org.countyhall.core.FinancialYear;
import org.countyhall.integratedcare.domain.rules.ObservationIsPlausible;

/**
 * A figure by which an outcome is judged. The strategy states it, or only announces it; the strategy lead completes what is
 * missing, and adds an observation whenever a new figure is published.
 */
@Entity
@Table(name = "integratedcare_indicator")
public class Indicator {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "code")
    private String code;

    @Column(name = "name")
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private DefinitionStatus status;

    @Embedded
    private Definition definition;

    @Column(name = "defined_by")
    private String definedBy;

    @OneToMany(mappedBy = "indicator", cascade = CascadeType.PERSIST)
    @OrderBy("observedOn, id")
    private List<Observation> observations = new ArrayList<>();

    protected Indicator() {
    }

    /** Adds a figure of a day; an earlier one for the same day stays and no longer counts. */
    public Observation observe(BigDecimal value, LocalDate on, String source, String by, Clock clock) {
        ObservationIsPlausible.check(definition, value, on, LocalDate.now(clock));
        Observation observation = new Observation(this, value, on, BadInput.required("source", source), by, clock.instant());
        observations.add(observation);
        return observation;
    }

    /**
     * Completes the definition: from which figure to which, in what unit, by which year.
     *
     * @param year a calendar year {@code 2028} or a financial one {@code 2028/29}
     */
    public void complete(BigDecimal baseline, BigDecimal target, String unit, String year, String by) {
        BadInput.required("baseline", baseline);
        BadInput.required("target", target);
        if (baseline.compareTo(target) == 0) {
            throw new BadInput("target", "integratedcare.targetDiffersFromBaseline");
        }
        String newUnit = BadInput.required("unit", unit);
        String newYear = BadInput.required("targetYear", year);
        definition = definition.completed(baseline, target, newYear, lastDayOf(newYear), newUnit);
        status = DefinitionStatus.STATED;
        definedBy = by;
    }

    private static LocalDate lastDayOf(String year) {
        if (year.matches("20\\d\\d")) {
            return LocalDate.of(Integer.parseInt(year), 12, 31);
        }
        if (!year.matches("20\\d\\d[/-]\\d\\d")) {
            throw new BadInput("targetYear", "integratedcare.year");
        }
        return FinancialYear.parse(year).lastDay();
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public DefinitionStatus status() {
        return status;
    }

    public Definition definition() {
        return definition;
    }

    public int version() {
        return version;
    }

    /** Who completed it, empty while it is as the strategy has it. */
    public Optional<String> definedBy() {
        return Optional.ofNullable(definedBy);
    }
}
