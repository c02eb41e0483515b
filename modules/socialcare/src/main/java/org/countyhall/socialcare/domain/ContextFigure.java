package org.countyhall.socialcare.domain;

import java.math.BigDecimal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.countyhall.socialcare.api.ContextLine;

/** A figure from a paper that helps to read the measures: vacancies, people waiting, discharges. Written once. */
@Entity
@Table(name = "socialcare_context_figure")
public class ContextFigure {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "theme")
    private String theme;

    @Column(name = "label")
    private String label;

    @Column(name = "figure_value")
    private BigDecimal value;

    @Column(name = "unit")
    private String unit;

    @Column(name = "qualifier")
    private String qualifier;

    @Column(name = "period_label")
    private String period;

    @Column(name = "area")
    private String area;

    @Column(name = "source")
    private String source;

    @Version
    @Column(name = "version")
    private int version;

    protected ContextFigure() {
    }

    public ContextLine line() {
        return new ContextLine(theme, label, value, unit, qualifier, period, area, source);
    }
}
