package org.countyhall.complaints.web.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.countyhall.complaints.api.work.NewContribution;
import org.countyhall.complaints.application.work.AskContribution;
import org.countyhall.complaints.application.work.SeeContributions;
import org.countyhall.complaints.web.ColleaguesShown;
import org.countyhall.complaints.web.OneCase;
import org.countyhall.core.Texts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Asks somebody for what they know on some points of a case. */
@Named
@RequestScoped
public class AskPage extends OneCase {

    @Inject
    AskContribution ask;

    @Inject
    ColleaguesShown colleagues;

    @Inject
    SeeContributions contributions;

    private String account;
    private String other;
    private String name;
    private String mail;
    private List<String> points;
    private String words;
    private List<String> named;
    private LocalDate dueOn;
    private Integer chaseDays;

    /** Leads on to the link for somebody without an account, else back to the case. */
    public String save() {
        String colleague = other == null ? account : other;
        String number = ask.ask(getReference(), new NewContribution(colleague, name, mail,
                points == null ? List.of() : points.stream().map(Integer::valueOf).toList(), words, named != null && !named.isEmpty(), dueOn, chaseDays));
        return colleague == null ? "/complaints/work/link.xhtml?faces-redirect=true&reference=" + getReference() + "&number=" + number
                : outcome() + "&tab=contributions";
    }

    public Map<String, String> getColleaguesToAsk() {
        return colleagues.toChoose();
    }

    public Map<String, String> getPointsToAsk() {
        return pointChoices();
    }

    public Map<String, String> getNaming() {
        return Map.of("yes", Texts.of("complaints.ask.named.yes"));
    }

    public LocalDate getDueOn() {
        return dueOn == null ? contributions.usualDue() : dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String mail) {
        this.mail = mail;
    }

    public List<String> getPoints() {
        return points;
    }

    public void setPoints(List<String> points) {
        this.points = points;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public List<String> getNamed() {
        return named;
    }

    public void setNamed(List<String> named) {
        this.named = named;
    }

    public Integer getChaseDays() {
        return chaseDays == null ? Integer.valueOf(contributions.usualChase()) : chaseDays;
    }

    public void setChaseDays(Integer chaseDays) {
        this.chaseDays = chaseDays;
    }
}
