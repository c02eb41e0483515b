package org.countyhall.complaints.web.ombudsman;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import org.countyhall.complaints.api.ombudsman.GivenRecommendation;
import org.countyhall.complaints.api.ombudsman.OmbudsmanFile;
import org.countyhall.complaints.application.ombudsman.FollowRecommendation;
import org.countyhall.core.BadInput;
import org.countyhall.core.Texts;
import org.countyhall.ui.text.Days;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Writes down a recommendation, the council's answer to it, and that it was carried out. */
@Named
@RequestScoped
public class RecommendationPage extends OneOmbudsmanCase {

    @Inject
    FollowRecommendation follow;

    private String category;
    private String text;
    private BigDecimal amount;
    private LocalDate dueOn;
    private String number;
    private LocalDate on;
    private String accepted;
    private String why;
    private String evidence;

    public String saveNew() {
        follow.recommended(getReference(), new GivenRecommendation(category, text, amount, dueOn));
        return back();
    }

    public String saveAnswer() {
        follow.answered(getReference(), chosen(), BadInput.required("accepted", accepted).equals("yes"), on, why);
        return back();
    }

    public String saveDone() {
        follow.complied(getReference(), chosen(), on, evidence);
        return back();
    }

    private int chosen() {
        return Integer.parseInt(BadInput.required("number", getNumber()));
    }

    public Map<String, String> getCategories() {
        return choices("correctiveAction");
    }

    /** Those that are neither done nor refused. */
    public Map<String, String> getWaiting() {
        Map<String, String> waiting = new LinkedHashMap<>();
        getTheirs().recommendations().stream().filter(OmbudsmanFile.Recommended::waiting).forEach(one -> waiting.put(
                String.valueOf(one.number()), Texts.of("complaints.ombudsman.recommendation.of", one.number(), one.text(), Days.day(one.dueOn()))));
        return waiting;
    }

    public Map<String, String> getYesOrNo() {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("yes", Texts.of("complaints.ombudsman.accepted.yes"));
        choices.put("no", Texts.of("complaints.ombudsman.accepted.no"));
        return choices;
    }

    /** The only one that waits, when there is just one. */
    public String getNumber() {
        return number == null && getWaiting().size() == 1 ? getWaiting().keySet().iterator().next() : number;
    }

    public LocalDate getOn() {
        return on == null ? today() : on;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getAccepted() {
        return accepted;
    }

    public void setAccepted(String accepted) {
        this.accepted = accepted;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }
}
