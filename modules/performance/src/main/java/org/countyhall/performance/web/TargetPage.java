package org.countyhall.performance.web;

import java.math.BigDecimal;
import java.time.LocalDate;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.countyhall.performance.api.MeasureSummary;
import org.countyhall.performance.api.UnitKind;
import org.countyhall.performance.application.ReadMeasure;
import org.countyhall.performance.application.SetTarget;

/** The form for a new target and floor from a day on. */
@Named
@RequestScoped
public class TargetPage {

    @Inject
    ReadMeasure readMeasure;

    @Inject
    SetTarget setTarget;

    @Inject
    MeasureWriting writing;

    @Inject
    HttpServletRequest request;

    private String code;
    private BigDecimal target;
    private BigDecimal floor;
    private LocalDate validFrom;
    private String source;
    private MeasureSummary summary;

    /** A form that is sent is asked what to show before its parameters are set: it knows its measure from the start. */
    @PostConstruct
    void readAddress() {
        code = request.getParameter("code");
    }

    /** Opens the form to those who may set targets. */
    public void start() {
        writing.require(getSummary());
    }

    public String save() {
        setTarget.set(code, target, floor, validFrom, source);
        return MeasureAddress.afterwards(code);
    }

    public MeasureSummary getSummary() {
        if (summary == null) {
            summary = readMeasure.account(code).summary();
        }
        return summary;
    }

    public String getUnit() {
        return getSummary().unitKind() == UnitKind.PERCENT ? "%" : getSummary().unit();
    }

    public String getMeasureAddress() {
        return MeasureAddress.of(code);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public BigDecimal getTarget() {
        return target;
    }

    public void setTarget(BigDecimal target) {
        this.target = target;
    }

    public BigDecimal getFloor() {
        return floor;
    }

    public void setFloor(BigDecimal floor) {
        this.floor = floor;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
