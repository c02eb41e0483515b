package org.countyhall.performance.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.countyhall.core.NotFound;
import org.countyhall.performance.api.Finality;
import org.countyhall.performance.api.MeasureSummary;
import org.countyhall.performance.api.Qualifier;
import org.countyhall.performance.api.UnitKind;
import org.countyhall.performance.application.ReadMeasure;
import org.countyhall.performance.application.RecordObservation;
import org.countyhall.performance.application.UpdateObservation;
import org.countyhall.performance.domain.FigureLine;
import org.countyhall.performance.domain.FigureReading;
import org.countyhall.performance.domain.MeasureAccount;
import org.countyhall.performance.domain.Period;

/** The form for a new figure and the one for an updated figure. */
@Named
@RequestScoped
public class ObservePage {

    @Inject
    ReadMeasure readMeasure;

    @Inject
    RecordObservation recordObservation;

    @Inject
    UpdateObservation updateObservation;

    @Inject
    Clock clock;

    @Inject
    MeasureWriting writing;

    @Inject
    HttpServletRequest request;

    private String code;
    private String period;
    private BigDecimal value;
    private BigDecimal numerator;
    private BigDecimal denominator;
    private Finality finality = Finality.FINAL;
    private String source;
    private String reason;
    private MeasureAccount account;

    /** A form that is sent is asked what to show before its parameters are set: it knows its measure from the start. */
    @PostConstruct
    void readAddress() {
        code = request.getParameter("code");
        period = request.getParameter("period");
    }

    /** Suggests the last quarter that is over. */
    public void start() {
        writing.require(getSummary());
        if (period == null) {
            period = Period.lastQuarterBefore(LocalDate.now(clock)).label();
        }
    }

    /** Shows the known figure, to be changed. */
    public void startUpdate() {
        writing.require(getSummary());
        FigureReading known = getKnown().reading();
        value = known.value().stripTrailingZeros();
        numerator = known.numerator();
        denominator = known.denominator();
        finality = known.finality();
    }

    public String record() {
        recordObservation.record(code, period, reading(), source);
        return MeasureAddress.afterwards(code);
    }

    public String update() {
        updateObservation.update(code, period, reading(), source, reason);
        return MeasureAddress.afterwards(code);
    }

    private FigureReading reading() {
        return new FigureReading(value, numerator, denominator, Qualifier.EXACT, finality);
    }

    public FigureLine getKnown() {
        Period about = Period.parse(period);
        return getAccount().figures().stream().filter(line -> line.period().sameDaysAs(about)).findFirst()
                .orElseThrow(() -> new NotFound("figure of " + code + " for " + period));
    }

    private MeasureAccount getAccount() {
        if (account == null) {
            account = readMeasure.account(code);
        }
        return account;
    }

    public MeasureSummary getSummary() {
        return getAccount().summary();
    }

    /** Behind the field: % or the measure's unit. */
    public String getUnit() {
        return getSummary().unitKind() == UnitKind.PERCENT ? "%" : getSummary().unit();
    }

    public boolean isShare() {
        return getSummary().unitKind() == UnitKind.PERCENT || getSummary().unitKind() == UnitKind.RATE;
    }

    public String getMeasureAddress() {
        return MeasureAddress.of(code);
    }

    public Finality[] getFinalities() {
        return Finality.values();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public BigDecimal getValue() {
        return value;
    }

    public void setValue(BigDecimal value) {
        this.value = value;
    }

    public BigDecimal getNumerator() {
        return numerator;
    }

    public void setNumerator(BigDecimal numerator) {
        this.numerator = numerator;
    }

    public BigDecimal getDenominator() {
        return denominator;
    }

    public void setDenominator(BigDecimal denominator) {
        this.denominator = denominator;
    }

    public Finality getFinality() {
        return finality;
    }

    public void setFinality(Finality finality) {
        this.finality = finality;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
