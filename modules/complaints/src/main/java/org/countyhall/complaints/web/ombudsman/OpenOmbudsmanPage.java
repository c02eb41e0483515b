package org.countyhall.complaints.web.ombudsman;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import org.countyhall.complaints.api.ombudsman.NewOmbudsmanCase;
import org.countyhall.complaints.application.ListChoices;
import org.countyhall.complaints.application.ombudsman.OpenOmbudsmanCase;
import org.countyhall.complaints.domain.ombudsman.OmbudsmanStage;
import org.countyhall.complaints.web.CaseAddress;
import org.countyhall.complaints.web.Wording;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Opens a case of the Ombudsman, by itself, from a complaint, or for a case that was logged before. */
@Named
@RequestScoped
public class OpenOmbudsmanPage {

    @Inject
    OpenOmbudsmanCase open;

    @Inject
    ListChoices lists;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private String reference;
    private String theirReference;
    private LocalDate receivedOn;
    private String stage = "initialEnquiry";
    private String topic;
    private String complaint;
    private String name;
    private String summary;
    private String team;
    private String investigator;
    private String letter;
    private boolean wantsReply = true;
    private LocalDate replyBy;

    /** Only who may work on cases gets as far as the form. */
    public void show() {
        user.require(Authority.COMPLAINTS_WORK);
    }

    public String save() {
        NewOmbudsmanCase given = new NewOmbudsmanCase(theirReference, receivedOn, stage, topic, complaint, name, summary, null, null, team,
                user.requireName(), investigator, letter, wantsReply, replyBy);
        return CaseAddress.outcome(isKnown() ? open.describe(getReference(), given) : open.open(given)) + "&tab=ombudsman";
    }

    /** The case is logged already, and only the Ombudsman's part is missing. */
    public boolean isKnown() {
        return getReference() != null && !getReference().isBlank();
    }

    public String getReference() {
        return reference == null ? request.getParameter("reference") : reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public Map<String, String> getStages() {
        return Wording.choices(OmbudsmanStage.class);
    }

    public Map<String, String> getTopics() {
        return Wording.choices(lists.of("ombudsmanTopic"));
    }

    public Map<String, String> getTeams() {
        return Wording.choices(lists.of("service"));
    }

    public LocalDate getReceivedOn() {
        return receivedOn == null ? LocalDate.now(clock) : receivedOn;
    }

    public String getTheirReference() {
        return theirReference;
    }

    public void setTheirReference(String theirReference) {
        this.theirReference = theirReference;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public String getStage() {
        return stage;
    }

    public void setStage(String stage) {
        this.stage = stage;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }

    public String getComplaint() {
        return complaint;
    }

    public void setComplaint(String complaint) {
        this.complaint = complaint;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public String getTeam() {
        return team;
    }

    public void setTeam(String team) {
        this.team = team;
    }

    public String getInvestigator() {
        return investigator;
    }

    public void setInvestigator(String investigator) {
        this.investigator = investigator;
    }

    public String getLetter() {
        return letter;
    }

    public void setLetter(String letter) {
        this.letter = letter;
    }

    public boolean isWantsReply() {
        return wantsReply;
    }

    public void setWantsReply(boolean wantsReply) {
        this.wantsReply = wantsReply;
    }

    public LocalDate getReplyBy() {
        return replyBy;
    }

    public void setReplyBy(LocalDate replyBy) {
        this.replyBy = replyBy;
    }

    /** The complaint, typed for a case that was logged before. */
    public String getComplaintOfCase() {
        return complaint;
    }

    public void setComplaintOfCase(String typed) {
        this.complaint = typed;
    }
}
