package org.countyhall.performance.domain;

import java.math.BigDecimal;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Target and floor of a measure from a day on, until the next one; never changed, so that past ratings stay explained. */
@Entity
@Table(name = "performance_target")
public class Target {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne
    @JoinColumn(name = "measure_id")
    private Measure measure;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "target_value")
    private BigDecimal target;

    @Column(name = "floor_value")
    private BigDecimal floor;

    @Column(name = "source")
    private String source;

    @Version
    @Column(name = "version")
    private int version;

    protected Target() {
    }

    Target(Measure measure, LocalDate validFrom, BigDecimal target, BigDecimal floor, String source) {
        this.measure = measure;
        this.validFrom = validFrom;
        this.target = target;
        this.floor = floor;
        this.source = source;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public BigDecimal target() {
        return target;
    }

    public BigDecimal floor() {
        return floor;
    }

    public String source() {
        return source;
    }
}
