package org.countyhall.risk.web;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.countyhall.core.BadInput;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.money.Money;
import org.countyhall.risk.api.Matrix;
import org.countyhall.risk.api.RiskDetails;
import org.countyhall.risk.application.ReadRegister;
import org.countyhall.risk.application.ReadRisk;
import org.countyhall.risk.application.RecordReview;
import org.countyhall.risk.domain.Judgement;

/** The form with which an owner reviews a risk. */
@Named
@RequestScoped
public class ReviewPage {

    private static final int MILLION = 6;

    @Inject
    ReadRisk readRisk;

    @Inject
    ReadRegister readRegister;

    @Inject
    RecordReview recordReview;

    @Inject
    CurrentUser user;

    @Inject
    HttpServletRequest request;

    private String ref;
    private RiskDetails risk;
    private Matrix matrix;
    private Integer version;
    private String likelihood;
    private String impact;
    private BigDecimal estimatedMaximum;
    private String reason;
    private LocalDate nextReview;

    /** A form that comes back asks which fields it has before the page's parameters are read. */
    @PostConstruct
    void readAddress() {
        ref = request.getParameter("ref");
    }

    /** Fills the form with what was judged last; the reason is always written anew. */
    public void show() {
        user.require(Authority.RISK_REVIEW);
        version = getRisk().version();
        likelihood = text(getRisk().line().likelihood());
        impact = text(getRisk().line().impact());
        BigDecimal maximum = getRisk().line().maximumGbp();
        estimatedMaximum = maximum == null ? null : inMillions(maximum);
    }

    private static BigDecimal inMillions(BigDecimal pounds) {
        BigDecimal exact = pounds.movePointLeft(MILLION).stripTrailingZeros();
        return exact.scale() < 1 ? exact.setScale(1) : exact;
    }

    private static String text(Integer number) {
        return number == null ? null : number.toString();
    }

    public String record() {
        recordReview.record(ref, BadInput.required("version", version),
                new Judgement(number(likelihood), number(impact), amount(), reason, nextReview));
        return "/risk/risk.xhtml?faces-redirect=true&ref=" + URLEncoder.encode(ref, StandardCharsets.UTF_8);
    }

    private static Integer number(String code) {
        return code == null || code.isEmpty() ? null : Integer.valueOf(code);
    }

    private Money amount() {
        if (!isAmounts() || estimatedMaximum == null) {
            return null;
        }
        if (estimatedMaximum.stripTrailingZeros().scale() > MILLION + 2) {
            throw new BadInput("estimatedMaximum", "risk.amountInMillions");
        }
        return new Money(estimatedMaximum.movePointRight(MILLION));
    }

    public RiskDetails getRisk() {
        if (risk == null) {
            risk = readRisk.withReference(ref, null);
        }
        return risk;
    }

    public boolean isAmounts() {
        return "LIKELIHOOD_AND_AMOUNT".equals(getRisk().scale());
    }

    public String getHeading() {
        return Texts.of("risk.review.title", ref, RiskWords.title(getRisk().line().title()));
    }

    public String getRiskAddress() {
        return RiskWords.address(ref);
    }

    private Matrix matrix() {
        if (matrix == null) {
            matrix = readRegister.matrix(getRisk().line().register(), null);
        }
        return matrix;
    }

    public Map<String, String> getLikelihoods() {
        Map<String, String> choices = new LinkedHashMap<>();
        matrix().rows().forEach(row -> choices.put(String.valueOf(row.likelihood().step()), RiskWords.step(row.likelihood())));
        return choices;
    }

    public Map<String, String> getImpacts() {
        Map<String, String> choices = new LinkedHashMap<>();
        for (int i = matrix().columns().size() - 1; i >= 0; i--) {
            Matrix.Step step = matrix().columns().get(i);
            choices.put(String.valueOf(step.step()), RiskWords.step(step));
        }
        return choices;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public String getLikelihood() {
        return likelihood;
    }

    public void setLikelihood(String likelihood) {
        this.likelihood = likelihood;
    }

    public String getImpact() {
        return impact;
    }

    public void setImpact(String impact) {
        this.impact = impact;
    }

    public BigDecimal getEstimatedMaximum() {
        return estimatedMaximum;
    }

    public void setEstimatedMaximum(BigDecimal estimatedMaximum) {
        this.estimatedMaximum = estimatedMaximum;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getNextReview() {
        return nextReview;
    }

    public void setNextReview(LocalDate nextReview) {
        this.nextReview = nextReview;
    }
}
