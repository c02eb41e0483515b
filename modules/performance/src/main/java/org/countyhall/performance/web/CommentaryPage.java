package org.countyhall.performance.web;

import java.util.Optional;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.countyhall.performance.api.MeasureSummary;
import org.countyhall.performance.application.ReadMeasure;
import org.countyhall.performance.application.WriteCommentary;
import org.countyhall.performance.domain.Commentary;
import org.countyhall.performance.domain.CommentaryLine;
import org.countyhall.performance.domain.FigureLine;
import org.countyhall.performance.domain.MeasureAccount;
import org.countyhall.performance.domain.Period;

/** The form for the commentary on one period's figure. */
@Named
@RequestScoped
public class CommentaryPage {

    @Inject
    ReadMeasure readMeasure;

    @Inject
    WriteCommentary writeCommentary;

    @Inject
    MeasureWriting writing;

    @Inject
    HttpServletRequest request;

    private String code;
    private String period;
    private String text;
    private int version = Commentary.NONE_SEEN;
    private MeasureAccount account;

    /** A form that is sent is asked what to show before its parameters are set: it knows its measure from the start. */
    @PostConstruct
    void readAddress() {
        code = request.getParameter("code");
        period = request.getParameter("period");
    }

    /** Shows what is written already. */
    public void start() {
        writing.require(getSummary());
        Optional<CommentaryLine> known = readMeasure.commentary(code, period);
        text = known.map(CommentaryLine::text).orElse(null);
        version = known.map(CommentaryLine::version).orElse(Commentary.NONE_SEEN);
    }

    public String write() {
        writeCommentary.write(code, period, text, version);
        return MeasureAddress.afterwards(code);
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

    /** The figure that is commented on; null when the period has none. */
    public FigureLine getFigure() {
        Period about = Period.parse(period);
        return getAccount().figures().stream().filter(line -> line.period().sameDaysAs(about)).findFirst().orElse(null);
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

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
